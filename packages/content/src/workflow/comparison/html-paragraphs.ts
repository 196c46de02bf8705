import { parseDocumentLink } from '@carepath/schema'
import { readHtml } from '@carepath/editorial'
import type { Paragraph } from './part.ts'

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What a formatted text leads to: a document's title where it is one of ours. */
export type FindTitle = (type: string, id: string) => string

/**
 * A formatted text by its blocks, then where its links lead and what its pictures show: exactly what an approval is bound
 * to, in words.
 */
export function htmlToParagraphs(html: string, titleOf: FindTitle): Paragraph[] {
  const { blocks, elements } = readHtml(html)
  const links = elements.filter(({ name }) => name === 'a')
  const pictures = elements.filter(({ name }) => name === 'img')
  return [
    ...blocks.map(({ element, text }) => ({ kind: toKind(element), text })),
    ...links.map(({ attributes, text }) =>
      textParagraph(`Link “${text.trim()}” leads to ${formatTarget(attributes.href ?? '', titleOf)}`),
    ),
    ...pictures.map(({ attributes: { src = '', alt = '' } }) => textParagraph(`Picture ${fileName(src)}: ${alt}`)),
  ]
}

function toKind(element: string): Paragraph['kind'] {
  if (headings.has(element)) return 'heading'
  return element === 'li' ? 'item' : 'text'
}

function formatTarget(href: string, titleOf: FindTitle): string {
  const link = parseDocumentLink(href)
  if (!link) return href
  return `“${titleOf(link.type, link.id)}”${link.section === undefined ? '' : `, section ${link.section}`}`
}

/** Last part of a path: a picture's file. */
export const fileName = (src: string): string => src.slice(src.lastIndexOf('/') + 1)

const textParagraph = (text: string): Paragraph => ({ kind: 'text', text })
