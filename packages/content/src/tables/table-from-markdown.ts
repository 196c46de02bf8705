import { findTableFaults, type Table } from '@carepath/schema'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

type Root = ReturnType<typeof parser.parse>
type Block = Root['children'][number]
type TableNode = Extract<Block, { type: 'table' }>
type Cell = TableNode['children'][number]['children'][number]
type Inline = Cell['children'][number]

/** A stretch of Markdown: text without tables, or one table. */
export type MarkdownPart = { kind: 'text'; markdown: string } | { kind: 'table'; table: Table; line: number }

/**
 * Parts Markdown at its tables (GitHub’s: cells between `|`, a line of dashes below the headings). The paragraph above a table
 * is its caption where it begins with a colon, as in Pandoc’s Markdown: “: Doses in the first month”.
 */
export function partAtTables(markdown: string): MarkdownPart[] {
  const blocks = parser.parse(markdown).children
  const parts: MarkdownPart[] = []
  let from = 0
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'table') continue
    const before = blocks[index - 1]
    const caption = before && readCaption(markdown, before)
    const start = caption === undefined ? block : before
    parts.push(textBetween(markdown, from, start?.position?.start.offset))
    parts.push({ kind: 'table', table: toTable(block, caption), line: block.position?.start.line ?? 1 })
    from = block.position?.end.offset ?? markdown.length
  }
  parts.push(textBetween(markdown, from))
  return parts.filter((part) => part.kind === 'table' || part.markdown !== '')
}

/** What is wrong with the tables of some Markdown, each with the line of the text; undefined where nothing is. */
export function findFaultyTable(markdown: string): string | undefined {
  for (const part of partAtTables(markdown)) {
    if (part.kind === 'text') continue
    const { table, line } = part
    if (!table.caption.trim())
      return `Line ${line} of this text begins a table without a caption. Write in the line above it, after a colon, what the table shows: “: Medicines to stop before the test”.`
    const [fault] = findTableFaults(table)
    if (fault) return `The table in line ${line} of this text: ${fault.message}. ${fault.next}`
  }
  for (const block of parser.parse(markdown).children) {
    const odd = block.type === 'table' ? findOddCell(block) : undefined
    if (odd !== undefined) return odd
  }
  return undefined
}

const textBetween = (markdown: string, from: number, to?: number): MarkdownPart => ({
  kind: 'text',
  markdown: markdown.slice(from, to).trim(),
})

const captionMark = /^:\s+/u

function readCaption(markdown: string, { type, position }: Block): string | undefined {
  const text = type === 'paragraph' ? markdown.slice(position?.start.offset, position?.end.offset) : ''
  return captionMark.test(text) ? plainWords(parser.parse(text.replace(captionMark, '')).children[0]) : undefined
}

/** The first column names the rows where each of its names is bold, or the corner above them is empty. */
function toTable(node: TableNode, caption = ''): Table {
  const [head, ...body] = node.children
  const corner = head?.children[0]
  const isNamed = ({ children: [first] }: TableNode['children'][number]) =>
    first?.children.length === 1 && first.children[0]?.type === 'strong'
  const isCornerEmpty = corner !== undefined && plainWords(corner) === ''
  return {
    caption,
    hasRowHeaders: body.length > 0 && (isCornerEmpty || body.every(isNamed)),
    rows: node.children.map(({ children }) => children.map(plainWords)),
  }
}

/** Cells hold plain text: a link, a picture or code would be lost. */
function findOddCell({ children: rows }: TableNode): string | undefined {
  for (const { children: cells } of rows)
    for (const cell of cells) {
      const odd = oddParts(cell.children)[0]
      const line = cell.position?.start.line ?? 1
      const words = plainWords(cell)
      if (odd === 'link' || odd === 'linkReference')
        return `Line ${line} of this text has a link in a cell of its table: “${words}”. Cells hold words only. Write the link in a sentence below the table.`
      if (odd !== undefined)
        return `Line ${line} of this text has something in a cell of its table that cells can’t hold: “${words}”. They hold words, **bold** and *italic*, which are printed plain.`
    }
  return undefined
}

const kept = new Set<string>(['text', 'strong', 'emphasis', 'break'])
const isLineBreak = (node: Inline): boolean => node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value)

const oddParts = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (isLineBreak(node)) return []
    if (!kept.has(node.type)) return [node.type]
    return 'children' in node ? oddParts(node.children) : []
  })

/** The words of a block or cell on one line, without what only changes their look. */
function plainWords(node: Block | Cell | Inline | undefined): string {
  return wordsOf(node as Inline | undefined)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function wordsOf(node: Inline | undefined): string {
  if (!node) return ''
  if (node.type === 'break' || isLineBreak(node)) return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
