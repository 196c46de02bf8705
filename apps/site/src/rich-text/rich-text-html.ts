import { CarepathError, type DocumentLink, documentTypes, replaceDocumentLinks, type RichText } from '@carepath/schema'
import { documentPath } from './document-path.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { toErrorPlace, type FieldPlace } from '../snapshot/require-document.ts'

const headingTag = /<(\/?)h([34])\b/gu
const headingId = /(<h[34][^>]*\sid=")([^"]+)"/gu

/** HTML of a rich text in a section of the page: links lead to pages, headings begin one level below the section's. */
export function richTextHtml(context: PageContext, { html }: Pick<RichText, 'html'>, from: FieldPlace): string {
  return shiftHeadings(3, makeIdsUnique(context, resolveLinks(context, html, from)))
}

/** HTML of a rich text directly under the page's main heading. */
export function topRichTextHtml(context: PageContext, { html }: Pick<RichText, 'html'>, from: FieldPlace): string {
  return shiftHeadings(2, makeIdsUnique(context, resolveLinks(context, html, from)))
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

/** Shifts headings so that the highest has this level, whichever the editor began with: no level may be skipped. */
function shiftHeadings(highest: number, html: string): string {
  const ranks = [...html.matchAll(headingTag)].map(([, , rank]) => Number(rank))
  const shift = Math.min(...ranks) - highest
  return html.replace(headingTag, (_, slash: string, rank: string) => `<${slash}h${Number(rank) - shift}`)
}

function requireKnownType(context: PageContext, { type, id }: DocumentLink, from: FieldPlace) {
  const known = documentTypes.find((candidate) => candidate === type)
  if (known) return known
  throw new CarepathError('brokenLink', `A link points at ${type}/${id}, but “${type}” is not a type of document`, {
    place: toErrorPlace(context.snapshot, context.locale, from),
    next: 'Remove the link and set it again in the editor.',
  })
}
