import type { Block } from './blocks.ts'
import { cleanRuns, keepsHyphen } from './clean-runs.ts'
import { readColumns } from './plain-columns.ts'
import { tableFromTabs } from './tables.ts'
import { bulletSigns, withPlainMark } from './plain-mark.ts'

/** A line this long was broken because it was full. */
const fullLine = 45
const startsEntry = new RegExp(String.raw`^\s*(?:[${bulletSigns}\uF020-\uF0FF]|[-–—*]\s|[([]?\d{1,3}[.)\]]\s)`, 'u')
/** A number alone may be a dose: only what says that it is a page's number is one. */
const pageLine = /^\s*(?:page\s+\d+(?:\s+of\s+\d+)?|página\s+\d+(?:\s+de\s+\d+)?)\s*$/iu

/** Plain text as paragraphs: lines that a page was too narrow for are joined, also within a word. */
export function readPlainText(text: string): Block[] {
  const lines = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .split('\n')
    .filter((line) => !pageLine.test(line))
  return readColumns(withoutQuoteMarks(lines)).flatMap((part) =>
    'rows' in part ? toTable(part.rows) : readLines(part.lines),
  )
}

/** What mail programs put before each line of a mail that is answered. */
const quoteMarks = /^(?:>[ \t]?)*/u

/** A line keeps the marks that no line beside it has: “> 65 years” says more than 65. */
function withoutQuoteMarks(lines: readonly string[]): string[] {
  const depths = lines.map((line) => quoteMarks.exec(line)?.[0].replaceAll(/[^>]/gu, '').length ?? 0)
  return lines.map((line, index) => {
    const depth = Math.min(depths[index] ?? 0, Math.max(depths[index - 1] ?? 0, depths[index + 1] ?? 0))
    return depth === 0 ? line : line.replace(new RegExp(`^(?:>[ \\t]?){${depth}}`, 'u'), '')
  })
}

function toTable(rows: readonly string[][]): Block[] {
  const table = tableFromTabs(rows.map((cells) => cells.join('\t')).join('\n'))
  return table ? [{ kind: 'table', table }] : []
}

function readLines(lines: readonly string[]): Block[] {
  const longest = lines.reduce((length, line) => Math.max(length, line.trim().length), 0)
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines) {
    const before = paragraphs.at(-1)
    if (line.trim() === '') isOpen = false
    else if (isOpen && before !== undefined && continues(before, line, longest))
      paragraphs[paragraphs.length - 1] = join(before, line)
    else {
      paragraphs.push(line)
      isOpen = true
    }
  }
  return paragraphs.flatMap(toParagraph)
}

function toParagraph(text: string): Block[] {
  const { runs, depth } = withPlainMark([{ text, isBold: false, isItalic: false }])
  const clean = cleanRuns(runs)
  const spaces = /^[ \t]*/u.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0
  // The first level may be moved in, too: lists begin at their own first level.
  const indent = Math.max(depth, 1 + Math.floor(spaces / 2))
  return clean.length === 0 ? [] : [{ kind: 'paragraph', runs: clean, indent }]
}

/** True where a line goes on with the sentence of the one before, rather than beginning anew. */
function continues(before: string, line: string, longest: number): boolean {
  if (startsEntry.test(line)) return false
  const end = before.trimEnd()
  const last = end.split('\n').at(-1)?.trim() ?? ''
  if (cutWord.test(end)) return /^\s*[\p{L}\p{N}]/u.test(line)
  const isFull = last.length >= fullLine && last.length >= longest * 0.6
  if (/[.!?:…]["”’»)]?$/u.test(end)) return isFull && last.length >= longest * 0.75
  return isFull || (/^\s*[\p{Ll}(]/u.test(line) && last.length > 20 && last.length >= longest * 0.5)
}

/** The end of a line within a word, or within a range of numbers. */
const cutWord = /\p{L}[-\u00AD\u2010]$|\p{N}[-\u2010\u2013]$/u

/** Lines keep their ends until a paragraph is complete, so that the length of the last one is known. */
function join(before: string, line: string): string {
  const end = before.trimEnd()
  if (!cutWord.test(end)) return `${end}\n${line.trim()}`
  const hyphen = /(\p{Ll})[-\u00AD\u2010]$/u
  const isOneWord = hyphen.test(end) && /^\s*\p{Ll}/u.test(line) && !keepsHyphen.test(end)
  return (isOneWord ? end.replace(hyphen, '$1') : end) + line.trimStart()
}
