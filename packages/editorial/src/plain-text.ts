import type { Locale } from '@carepath/schema'
import type { PartialDocument } from './model/draft.ts'

/** A block of a plain text, exactly as typed. */
export interface TextBlock {
  element: 'p' | 'li' | 'h3'
  text: string
}

const bullet = /^\s*(?:[-*•·–—]|\d{1,2}[.)])\s+/u
const heading = /^\s*#{1,6}\s+/u

/** A short paragraph of one line that does not end like a sentence counts as a heading. */
const longestHeading = 60
const endsLikeSentence = /[.!?:;,…)"'”’»]\s*$/u

/**
 * Treats a plain text as the body of a treatment's page with no other field filled in. Every rule applies: the reviewer,
 * the sources, the benefits and the side effects are missing and block. The text itself is searched for the topics that a
 * page must cover (D1–D3).
 */
export const plainTextDocument = (text: string, locale: Locale): PartialDocument => ({
  type: 'treatment',
  locale,
  body: splitBlocks(text),
})

/** Splits at empty lines, list entries and headings; a paragraph may be wrapped over several lines. */
function splitBlocks(text: string): TextBlock[] {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n[^\S\n]*\n/u)
  return paragraphs.flatMap((paragraph) => splitParagraph(paragraph))
}

function splitParagraph(paragraph: string): TextBlock[] {
  const lines = paragraph.split('\n')
  const blocks: TextBlock[] = []
  for (const line of lines) {
    const open = blocks.at(-1)
    if (bullet.test(line)) blocks.push({ element: 'li', text: line.replace(bullet, '') })
    else if (heading.test(line)) blocks.push({ element: 'h3', text: line.replace(heading, '') })
    else if (!open || open.element === 'h3') blocks.push({ element: 'p', text: line })
    else open.text += `\n${line}`
  }
  return blocks
    .filter(({ text }) => text.trim())
    .map((block) =>
      block.element === 'p' && isHeading(block.text, lines.length) ? { ...block, element: 'h3' } : block,
    )
}

const isHeading = (text: string, lines: number): boolean =>
  lines === 1 && text.trim().length <= longestHeading && !endsLikeSentence.test(text)
