import { textOfRuns, withoutStart, type Block, type Run } from './blocks.ts'
import { bulletSigns } from './plain-mark.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

const bullet = new RegExp(String.raw`^(?:[${bulletSigns}]\s*)+`, 'u')
/** Marks that are also used in sentences: they make a list only where two entries follow each other. */
const dash = /^[-–—*]\s+(?=\S)/u
/** A capital with a full stop may be the first name of an author. */
const number = /^[([]?(?:(\d{1,3})|([a-z]|[A-Z](?!\.))|([ivx]{1,5}))[.)\]]\s+(?=\S)/u

/** Paragraphs that begin with the mark of an entry, as entries of a list. */
export function readTextLists(blocks: readonly Block[]): Block[] {
  const lines = blocks.flatMap(splitLines)
  return lines.map((block, index) => {
    if (block.kind !== 'paragraph') return block
    const text = textOfRuns(block.runs)
    const level = block.indent > 1 ? block.indent : 1
    const [mark] = bullet.exec(text) ?? []
    if (mark !== undefined && mark.length < text.length)
      return { kind: 'item', runs: withoutStart(block.runs, mark.length), place: { type: 'bullet', level } }
    const [hyphen] = dash.exec(text) ?? []
    if (hyphen !== undefined && isBeside(lines, index, (other) => dash.test(other)))
      return { kind: 'item', runs: withoutStart(block.runs, hyphen.length), place: { type: 'bullet', level } }
    const [numeral] = number.exec(text) ?? []
    if (numeral !== undefined && isInSequence(lines, index)) {
      const begins = !follows(lines, index)
      const runs = withoutStart(block.runs, numeral.length)
      return { kind: 'item', runs, place: { type: 'number', level, ...(begins && { begins }) } }
    }
    return block
  })
}

/** A paragraph whose lines all begin with marks is a paragraph for each. */
function splitLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' || !block.runs.includes('break')) return [block]
  const lines: Run[][] = [[]]
  for (const run of block.runs) {
    if (run === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  const marked = lines.filter((runs) => [bullet, dash, number].some((mark) => mark.test(textOfRuns(runs))))
  const isList = marked.length >= 2 && marked.length >= lines.length - 1
  return isList ? lines.map((runs): Paragraph => ({ ...block, runs })) : [block]
}

function isBeside(blocks: readonly Block[], index: number, is: (text: string) => boolean): boolean {
  return [blocks[index - 1], blocks[index + 1]].some(
    (block) => block?.kind === 'paragraph' && is(textOfRuns(block.runs)),
  )
}

/** True for a number or letter whose neighbour counts on: “2019.” alone begins a sentence. */
function isInSequence(blocks: readonly Block[], index: number): boolean {
  const own = valuesOf(blocks[index])
  const after = valuesOf(neighbour(blocks, index, 1))
  return follows(blocks, index) || own.some((value, kind) => after[kind] === value + 1)
}

function follows(blocks: readonly Block[], index: number): boolean {
  const before = valuesOf(neighbour(blocks, index, -1))
  return valuesOf(blocks[index]).some((value, kind) => before[kind] === value - 1)
}

/** The paragraph before or after one, past the entries that are deeper than it. */
function neighbour(blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined {
  const own = blocks[index]
  for (let at = index + step; ; at += step) {
    const block = blocks[at]
    if (block?.kind !== 'paragraph' || own?.kind !== 'paragraph') return block
    const isMarked = [bullet, dash, number].some((mark) => mark.test(textOfRuns(block.runs)))
    if (!isMarked || block.indent <= own.indent) return block
  }
}

/** What the mark of an entry may count: its number, its letter's and its Roman one's place; `NaN` where it is none. */
function valuesOf(block: Block | undefined): [number: number, letter: number, roman: number] {
  const match = block?.kind === 'paragraph' ? number.exec(textOfRuns(block.runs)) : null
  const [, digits = '', letter = '', numeral = letter] = match ?? []
  const place = 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase())
  return [
    digits === '' ? NaN : Number(digits),
    letter === '' || place < 0 ? NaN : place,
    numeral === '' ? NaN : romanNumerals.indexOf(numeral.toLowerCase()),
  ].map((value) => (value < 0 ? NaN : value)) as [number, number, number]
}

const romanNumerals = ['', ...'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ')]
