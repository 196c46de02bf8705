import { basename, extname } from 'node:path'
import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { readUpload } from '../../config/uploads/uploads.ts'
import { element, inlineText } from '../../mapping/rich-text/tree-element.ts'
import { readSiteFile } from '../preview/site-files.ts'

/** What runs, loads, sends or names another address, and what only works with scripts. */
const removed = new Set([
  'script',
  'noscript',
  'base',
  'iframe',
  'object',
  'embed',
  'template',
  'dialog',
  'form',
  'source',
])
const keptMeta = new Set(['viewport', 'color-scheme'])
const pictureTypes: Record<string, string> = {
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

/**
 * Makes a rendered page one file that needs nothing else: its styles and pictures are in it, nothing in it runs, and none of its
 * links leads to another page of the site, where a draft could be. Calls, messages and sources elsewhere stay links.
 */
export async function makeSelfContained(payload: Payload, page: Root): Promise<void> {
  await keepInside(payload, page)
}

async function keepInside(payload: Payload, parent: Element | Root): Promise<void> {
  const kept: ElementContent[] = []
  for (const child of parent.children) {
    if (child.type === 'comment') continue
    if (child.type === 'doctype' || child.type === 'text') {
      kept.push(child as ElementContent)
      continue
    }
    const made = await inside(payload, child)
    if (made) kept.push(made)
  }
  parent.children = kept
}

async function inside(payload: Payload, node: Element): Promise<Element | undefined> {
  if (removed.has(node.tagName)) return undefined
  if (node.tagName === 'link') return inlineStyle(payload, node)
  if (node.tagName === 'meta' && !isKeptMeta(node)) return undefined
  for (const name of Object.keys(node.properties)) if (/^on/iu.test(name)) Reflect.deleteProperty(node.properties, name)
  if (node.tagName === 'a') followLink(node, getSettings(payload).siteUrl)
  if (node.tagName === 'img') return inlinePicture(payload, node)
  if (node.tagName === 'video') return inlinePicture(payload, toStill(node))
  await keepInside(payload, node)
  return node
}

function isKeptMeta({ properties }: Element): boolean {
  return properties.charSet !== undefined || keptMeta.has(String(properties.name))
}

async function inlineStyle(payload: Payload, { properties }: Element): Promise<Element | undefined> {
  const { rel, href, media } = properties
  if (![rel].flat().includes('stylesheet') || typeof href !== 'string') return undefined
  const file = await readSiteFile(payload, href)
  if (!file) throw new Error(`The site has no stylesheet ${href}.`)
  const text = { type: 'text' as const, value: await inlineFiles(payload, file.bytes.toString()) }
  return element('style', typeof media === 'string' ? { media } : {}, [text])
}

/** A stylesheet with its own fonts and drawings in it. */
async function inlineFiles(payload: Payload, styles: string): Promise<string> {
  let inlined = styles
  for (const [whole, path = ''] of styles.matchAll(/url\(["']?(\/_astro\/[^"')]+)["']?\)/gu)) {
    const file = await readSiteFile(payload, path)
    if (file) inlined = inlined.replace(whole, `url(data:${file.contentType};base64,${file.bytes.toString('base64')})`)
  }
  return inlined
}

async function inlinePicture(payload: Payload, node: Element): Promise<Element> {
  const { src, alt, width, height, className } = node.properties
  const bytes = typeof src === 'string' ? await readPicture(payload, src) : undefined
  const words = { alt: alt ?? '', width, height, className }
  if (bytes === undefined) return element('span', {}, [{ type: 'text', value: typeof alt === 'string' ? alt : '' }])
  return element('img', { ...words, src: bytes })
}

/** A video is too large for a page: its still picture stands for it, beside its transcript. */
function toStill({ properties }: Element): Element {
  const { poster, ariaLabel, width, height } = properties
  return element('img', { src: poster, alt: ariaLabel, width, height })
}

/** A picture as a `data:` address: one that was never published has no public address. */
async function readPicture(payload: Payload, src: string): Promise<string | undefined> {
  if (src.startsWith('data:')) return src
  const type = pictureTypes[extname(src)]
  if (type === undefined) return undefined
  const stored = src.startsWith('/media/')
    ? await readUpload(getSettings(payload), basename(src))
    : (await readSiteFile(payload, src))?.bytes
  return stored && `data:${type};base64,${stored.toString('base64')}`
}

const ways = /^(?:tel|sms|mailto):/u

/** A link within the page, to a telephone, or to a source elsewhere stays one; what leads to a page of the site is plain words. */
function followLink({ properties }: Element, siteUrl: string): void {
  const { href } = properties
  const isWay = typeof href === 'string' && (href.startsWith('#') || ways.test(href))
  const isElsewhere = typeof href === 'string' && href.startsWith('https://') && !href.startsWith(siteUrl)
  for (const name of ['href', 'target', 'rel', 'ping', 'download', 'hrefLang']) Reflect.deleteProperty(properties, name)
  if (isWay) properties.href = href
  if (isElsewhere) Object.assign(properties, { href, target: '_blank', rel: ['noopener', 'noreferrer', 'nofollow'] })
}

/** The first element of that name. */
export function findElement(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findElement(child, tagName)
    if (found) return found
  }
  return undefined
}

/** The words of the first link to a page; undefined where there is none. */
export function findLinkText(node: Nodes, path: string): string | undefined {
  if (node.type === 'element' && node.tagName === 'a' && node.properties.href === path) return inlineText(node)
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findLinkText(child, path)
    if (found) return found
  }
  return undefined
}
