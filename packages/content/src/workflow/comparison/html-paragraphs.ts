import { parseDocumentLink } from '@carepath/schema'
import { readHtml, type HtmlBlock } from '@carepath/editorial'
import type { Paragraph } from './part.ts'
import { rowNames, rowParagraph } from './table-paragraphs.ts'

const emphases: Partial<Record<string, string>> = { strong: 'Bold', em: 'Italic' }
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Finds the title of a document that a text or a field points at. */
export type FindTitle = (type: string, id: string) => string

/**
 * Turns a formatted text into paragraphs: its blocks, then its emphasis, the targets of its links and its pictures. An
 * approval is bound to all of them.
 */
export function htmlToParagraphs(html: string, findTitle: FindTitle): Paragraph[] {
  const { blocks, elements } = readHtml(html)
  const links = elements.filter(({ name }) => name === 'a')
  const pictures = elements.filter(({ name }) => name === 'img')
  return [
    ...blocks.flatMap((block) => (block.cell ? rowParagraph(block.cell, blocks) : [blockParagraph(block)])),
    ...rowNames(elements),
    ...elements.flatMap(({ name, text }) => {
      const emphasis = emphases[name]
      return emphasis ? textParagraph(`${emphasis}: “${text.trim()}”`) : []
    }),
    ...links.map(({ attributes, text }) =>
      textParagraph(`Link “${text.trim()}” leads to ${formatTarget(attributes.href ?? '', findTitle)}`),
    ),
    ...pictures.map(({ attributes: { src = '', alt = '' } }) =>
      textParagraph(`Picture ${fileName(src)}: ${alt || 'decorative'}`),
    ),
  ]
}

function blockParagraph({ element, text, item }: HtmlBlock): Paragraph {
  if (element === 'caption') return textParagraph(`Table: ${text}`)
  return { kind: toKind(element), text: formatPlace(item) + text }
}

/** The number of an entry in a numbered list, and an arrow for each list that its list is inside. */
function formatPlace(item: HtmlBlock['item']): string {
  if (!item) return ''
  return '› '.repeat(item.depth - 1) + (item.number === undefined ? '' : `${item.number}. `)
}

function toKind(element: string): Paragraph['kind'] {
  if (headings.has(element)) return 'heading'
  return element === 'li' ? 'item' : 'text'
}

function formatTarget(href: string, findTitle: FindTitle): string {
  const link = parseDocumentLink(href)
  if (!link) return href
  return `“${findTitle(link.type, link.id)}”${link.section === undefined ? '' : `, section ${link.section}`}`
}

/** The last part of a path: a picture's file name. */
export const fileName = (src: string): string => src.slice(src.lastIndexOf('/') + 1)

const textParagraph = (text: string): Paragraph => ({ kind: 'text', text })
