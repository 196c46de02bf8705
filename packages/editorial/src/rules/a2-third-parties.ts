import type { Finding } from '../model/finding.ts'
import { readHtml, type HtmlElement, type HtmlReading } from '../reading/html.ts'
import type { Rule } from '../rule/rule.ts'

/** Attributes by which an element loads something as soon as the page is shown. */
const loading: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  base: ['href'],
  body: ['background'],
  /** Sends data away when used. */
  form: ['action'],
  button: ['formaction'],
  a: ['ping'],
}

/** Relations of `link` that load nothing and only name another page. */
const namingOnly = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'help',
  'next',
  'prev',
  'search',
  'me',
  'sitemap',
  'index',
  'privacy-policy',
  'describedby',
])
const scriptTypes = /^(?:|module|text\/javascript|application\/javascript|speculationrules|importmap)$/u
const remoteInScript =
  /(?:fetch|import|sendBeacon|WebSocket|EventSource|importScripts|open|src\s*=|href\s*=)\s*\(?\s*['"`]((?:https?:|wss?:)?\/\/[^'"`\s]+)/giu
const remoteInStyle = /(?:url\(\s*['"]?|@import\s+['"])((?:https?:)?\/\/[^'")\s]+)/giu

/**
 * A2: the built page makes no request to a third party – no script, style, font, picture, frame, beacon or form elsewhere.
 * Links that a reader follows are fine.
 *
 * Reason: the address of this page shows that its reader reads about depression; sent to a tracker, it is health data.
 * Source: FTC v. GoodRx and BetterHelp (2023); HHS guidance on online tracking (2022, 2024); wiretap suits under CIPA.
 */
export const thirdParties: Rule = {
  id: 'A2',
  title: 'No third-party request',
  levels: ['block'],
  canBeOverridden: false,
  check: ({ richTexts }) => richTexts.flatMap(({ path, html }) => findRequests(html, path)),
}

function findRequests({ elements }: HtmlReading, path: string): Finding[] {
  return elements
    .flatMap((element) => readAddresses(element).map((address) => ({ element, address })))
    .filter(({ address }) => isRemote(address))
    .map(({ element, address }) => ({
      rule: 'A2',
      level: 'block',
      path,
      excerpt: address,
      message: `The page sends a request to ${toHost(address)} (${element.name}).`,
      next: 'Serve the file from this site, or turn it into a link that the reader chooses to follow.',
    }))
}

function readAddresses({ name, attributes, text }: HtmlElement): string[] {
  const styled = [attributes.style ?? '', name === 'style' ? text : ''].flatMap((css) => found(css, remoteInStyle))
  if (name === 'script' && scriptTypes.test(attributes.type ?? '')) {
    return [...styled, attributes.src ?? '', ...found(text, remoteInScript)]
  }
  if (name === 'link') return isLoading(attributes.rel) ? [...styled, attributes.href ?? ''] : styled
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    return [attributes.content?.replace(/^.*?url=/iu, '') ?? '']
  }
  const own = (loading[name] ?? []).flatMap((attribute) => {
    const value = attributes[attribute] ?? ''
    if (attribute === 'srcdoc') return readHtml(value).elements.flatMap(readAddresses)
    return attribute === 'srcset' ? value.split(',').map((entry) => entry.trim().split(/\s+/u)[0] ?? '') : [value]
  })
  return [...styled, ...own]
}

const isLoading = (rel = ''): boolean =>
  rel
    .toLowerCase()
    .split(/\s+/u)
    .some((relation) => !namingOnly.has(relation))

const found = (text: string, expression: RegExp): string[] =>
  [...text.matchAll(expression)].map(([, address]) => address ?? '')

const isRemote = (address: string): boolean => /^\s*(?:(?:https?|wss?|ftp):)?\/\//iu.test(address)

const toOrigin = (address: string): string => {
  const absolute = address.trim().replace(/^\/\//u, 'https://')
  return URL.canParse(absolute) ? new URL(absolute).origin : ''
}

const toHost = (address: string): string => toOrigin(address).replace(/^https?:\/\//u, '') || address
