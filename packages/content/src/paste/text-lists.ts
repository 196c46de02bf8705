import { textOfRuns, withoutStart, type Block, type Run } from './blocks.ts'
import { bulletSigns } from './plain-mark.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

const bullet = new RegExp(String.raw`^(?:[${bulletSigns}]\s*)+`, 'u')
/** Marks that are also used in sentences: they make a list only where two entries follow each other. */
const dash = /^[-–—*]\s+(?=\S)/u
const number = /^[([]?(\d{1,3})[.)\]]\s+(?=\S)/u

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
    const [numeral, value] = number.exec(text) ?? []
    if (numeral !== undefined && isInSequence(lines, index, Number(value)))
      return { kind: 'item', runs: withoutStart(block.runs, numeral.length), place: { type: 'number', level } }
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

/** True for a number whose neighbour counts on: “2019.” alone begins a sentence. */
function isInSequence(blocks: readonly Block[], index: number, value: number): boolean {
  const valueAt = (at: number) => {
    const block = blocks[at]
    const [, found] = (block?.kind === 'paragraph' ? number.exec(textOfRuns(block.runs)) : undefined) ?? []
    return found === undefined ? undefined : Number(found)
  }
  return valueAt(index - 1) === value - 1 || valueAt(index + 1) === value + 1
}
