import { CarepathError, documentTypes, type RichText } from '@carepath/schema'
import { pathOf } from '../routes/document-path.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import { errorPlaceOf, type FieldPlace } from '../snapshot/require-document.ts'

const documentLink = /href="doc:([a-z-]+)\/([^"#]+)(?:#([^"]*))?"/gu
const headingTag = /<(\/?)h([34])\b/gu
const headingId = /(<h[34][^>]*\sid=")([^"]+)"/gu

/** HTML of a rich text as this page prints it: links to documents lead to their pages, heading ids are unique. */
export function richTextHtml(context: PageContext, { html }: Pick<RichText, 'html'>, from: FieldPlace): string {
  return html
    .replace(documentLink, (_, type: string, id: string, fragment?: string) => {
      const path = pathOf(context, { type: knownType(context, type, id, from), id }, from)
      return `href="${escapeAttribute(fragment ? `${path.split('#', 1)[0] ?? ''}#${fragment}` : path)}"`
    })
    .replace(headingId, (_, opening: string, id: string) => `${opening}${context.uniqueId(id)}"`)
}

/** The same for a text that stands right under the page's own heading: its headings are one rank higher. */
export function topRichTextHtml(context: PageContext, richText: Pick<RichText, 'html'>, from: FieldPlace): string {
  const raised = (_: string, slash: string, rank: string) => `<${slash}h${Number(rank) - 1}`
  return richTextHtml(context, richText, from).replace(headingTag, raised)
}

function knownType(context: PageContext, type: string, id: string, from: FieldPlace) {
  const known = documentTypes.find((candidate) => candidate === type)
  if (known) return known
  throw new CarepathError('brokenLink', `A link points at ${type}/${id}, which is no type of document`, {
    place: errorPlaceOf(context.snapshot, context.locale, from),
    next: 'Remove the link and set it again in the editor.',
  })
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
