import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Block } from './blocks.ts'
import { describeLeftOut, nothingLeftOut } from './left-out.ts'
import { readPlainText } from './plain-text.ts'
import { readBlocks } from './read-blocks.ts'
import { tableFromTabs, tableReader } from './tables.ts'
import { readTextLists } from './text-lists.ts'
import { toHtml } from './to-html.ts'
import { withoutUnread } from './without-unread.ts'

/** What a clipboard, or something dragged, holds as text. Either may be empty. */
interface Clipboard {
  html: string
  plain: string
}

/** What of it formatted text can hold. */
interface TidyText {
  /** Paragraphs, headings 3 and 4, lists, tables, bold, italic and links, and nothing else. */
  html: string
  /** What the editor should know, a sentence each. */
  notices: string[]
}

const captionNeeded = 'A table needs a caption: say what it shows.'
const parser = unified().use(rehypeParse, { fragment: false }).freeze()

/**
 * A clipboard of Word, LibreOffice, Google Docs, a mail, a web page or a PDF as text that patients can be given: its words,
 * lists, headings and tables stay, the looks go, and what can't be kept is named.
 */
export function tidyClipboard({ html, plain }: Clipboard): TidyText {
  if (html.trim() === '' || isTextLayer(html)) return tidyPlain(plain)
  const leftOut = nothingLeftOut()
  const words = withoutUnread(parser.parse(withoutHeader(html)).children, leftOut)
  const blocks: Block[] = readTextLists(readBlocks(words, leftOut, tableReader(leftOut)))
  return { html: toHtml(blocks), notices: describeLeftOut(leftOut) }
}

function tidyPlain(plain: string): TidyText {
  const table = tableFromTabs(plain)
  if (table) return { html: toHtml([{ kind: 'table', table }]), notices: [captionNeeded] }
  const blocks = readPlainText(plain)
  const hasTable = blocks.some(({ kind }) => kind === 'table')
  return { html: toHtml(readTextLists(blocks)), notices: hasTable ? [captionNeeded] : [] }
}

/** Windows puts the places of the parts before the HTML. */
function withoutHeader(html: string): string {
  return html.replace(/^Version:[\d.]+\s[^<]*/u, '')
}

/** The invisible text over the picture of a PDF's page: its line ends are those of the page, and nothing else is marked. */
function isTextLayer(html: string): boolean {
  return /<br role="?presentation/iu.test(html)
}
