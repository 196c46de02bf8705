import { CarepathError, type DocumentLink, documentTypes, replaceDocumentLinks, type RichText } from '@carepath/schema'
import { splitPhoneLabel } from '../i18n/split-phone-label.ts'
import { presentVideos } from './present-videos.ts'
import { documentPath } from './document-path.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { toErrorPlace, type FieldPlace } from '../snapshot/require-document.ts'

const headingTag = /<(\/?)h([34])\b/gu
const captionTag = /<table><caption>/gu
const tableEnd = /<\/table>/gu
const phoneLink = /<a href="(tel:[^"]*)">([^<]*)<\/a>/gu
const headingId = /(<h[34][^>]*\sid=")([^"]+)"/gu

/** HTML of a rich text in a section of the page: links lead to pages, headings begin one level below the section's. */
export function richTextHtml(context: PageContext, { html }: Pick<RichText, 'html'>, from: FieldPlace): string {
  return shiftHeadings(3, prepare(context, html, from))
}

/** HTML of a rich text directly under the page's main heading. */
export function topRichTextHtml(context: PageContext, { html }: Pick<RichText, 'html'>, from: FieldPlace): string {
  return shiftHeadings(2, prepare(context, html, from))
}

function prepare(context: PageContext, html: string, from: FieldPlace): string {
  const linked = keepNumbersWhole(resolveLinks(context, html, from))
  return presentVideos(context, makeTablesScroll(context, makeIdsUnique(context, linked)))
}

function keepNumbersWhole(html: string): string {
  return html.replace(phoneLink, (_, href: string, label: string) => {
    const { before, number, after } = splitPhoneLabel(label)
    return `<a class="phone-link" href="${href}">${before}<span class="phone-link__number">${number}</span>${after}</a>`
  })
}

function resolveLinks(context: PageContext, html: string, from: FieldPlace): string {
  return replaceDocumentLinks(html, (link) => {
    const path = documentPath(context, { type: requireKnownType(context, link, from), id: link.id }, from)
    return link.section ? `${path.split('#', 1)[0] ?? ''}#${link.section}` : path
  })
}

function makeIdsUnique(context: PageContext, html: string): string {
  return html.replace(headingId, (_, opening: string, id: string) => `${opening}${context.uniqueId(id)}"`)
}

/**
 * Puts each table into a section of its own that scrolls where the screen is narrower than the table: by touch, and, since
 * it takes the focus, by the keyboard. The section is named by the table's caption.
 */
function makeTablesScroll(context: PageContext, html: string): string {
  return html
    .replace(captionTag, () => {
      const id = context.uniqueId('table')
      return `<section class="table-scroll" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">`
    })
    .replace(tableEnd, '</table></section>')
}

/** Shifts headings so that the highest has this level, whichever the editor began with: no level may be skipped. */
function shiftHeadings(highest: number, html: string): string {
  const ranks = [...html.matchAll(headingTag)].map(([, , rank]) => Number(rank))
  const shift = Math.min(...ranks) - highest
  return html.replace(headingTag, (_, slash: string, rank: string) => `<${slash}h${Number(rank) - shift}`)
}

function requireKnownType(context: PageContext, { type }: DocumentLink, from: FieldPlace) {
  const known = documentTypes.find((candidate) => candidate === type)
  if (known) return known
  throw new CarepathError(
    'brokenLink',
    `A link points at something of the kind “${type}”, which is no type of document`,
    {
      place: toErrorPlace(context.snapshot, context.locale, from),
      next: 'Remove the link and set it again in the editor.',
    },
  )
}
