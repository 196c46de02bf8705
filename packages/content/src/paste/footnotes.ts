import type { Element } from 'hast'
import { attributeOf, textOf } from './element-look.ts'
import type { LeftOut } from './left-out.ts'

/** Places of footnotes, as Word, LibreOffice, Google Docs and wikis name them. */
const places = /^#(?:_?ftn|_?edn|sdfootnote|sdendnote|ftnt|cite_|fn:?\d|fnref|footnote|endnote)/iu
const backwards = /ref|anc$/iu

/**
 * The mark of a footnote as text, “[1]”, in the text and before the footnote itself: a raised number without its link would
 * read as part of the word or the number in front of it. Undefined for anything else.
 */
export function footnoteMark(node: Element, leftOut: LeftOut): string | undefined {
  // The place may follow the address of the page.
  const href = attributeOf(node, 'href').replace(/^[^#]*/u, '')
  if (node.tagName !== 'a' || !places.test(href)) return undefined
  const isBack = backwards.test(href)
  if (!isBack) leftOut.footnotes += 1
  const label = textOf(node).replace(/[[\]()\s]/gu, '')
  if (label === '' || label === '↑' || label === '^' || label === '↩' || label === '↩︎') return ''
  return isBack ? `[${label}] ` : `[${label}]`
}
