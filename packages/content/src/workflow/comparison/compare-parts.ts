import type { Locale } from '@carepath/schema'
import { diffWordsWithSpace } from 'diff'
import { align, type Pair } from './align.ts'
import type { Change, ComparedParagraph, ComparedPart, ComparedWords } from './compared-part.ts'
import { partText, type Paragraph, type Part } from './part.ts'

/** Compares two versions of a document paragraph by paragraph. Without an earlier version everything is new. */
export function compareParts(before: readonly Part[], after: readonly Part[], locale: Locale): ComparedPart[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const compare = (old: readonly Part[], now: readonly Part[]): ComparedPart[] =>
    align(old, now, { getKey: ({ key }) => key, getText: partText }).map((pair) => {
      const { path, label } = newestEntry(pair)
      const paragraphs = compareParagraphs(pair.before?.paragraphs ?? [], pair.after?.paragraphs ?? [], segmenter)
      const parts = compare(pair.before?.parts ?? [], pair.after?.parts ?? [])
      const isSame = [...paragraphs, ...parts].every(({ change }) => change === 'same')
      return { path, label, change: toChange(pair, isSame), paragraphs, parts }
    })
  return compare(before, after)
}

function compareParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  segmenter: Intl.Segmenter,
): ComparedParagraph[] {
  const pairs = align(before, after, { getText: ({ text }) => text })
  return joinReplacement(pairs).map((pair) => {
    const words = compareWords(pair.before?.text, pair.after?.text, segmenter)
    const isSame = pair.before?.text === pair.after?.text && pair.before?.kind === pair.after?.kind
    return { kind: newestEntry(pair).kind, change: toChange(pair, isSame), words }
  })
}

/** Joins a value and the value that replaced it into one pair, which reads best: the old one struck out, then the new one. */
function joinReplacement<T>(pairs: Pair<T>[]): Pair<T>[] {
  const [first, second, ...more] = pairs
  if (!first || !second || more.length > 0) return pairs
  const { before, after } = { ...first, ...second }
  const isReplaced = (first.before === undefined) !== (second.before === undefined) && before && after
  return isReplaced && first.after !== second.after ? [{ before, after, isMoved: false }] : pairs
}

function compareWords(
  before: string | undefined,
  after: string | undefined,
  intlSegmenter: Intl.Segmenter,
): ComparedWords[] {
  if (before === after) return [{ text: after ?? '', mark: 'same' }]
  if (before === undefined) return [{ text: after ?? '', mark: 'inserted' }]
  if (after === undefined) return [{ text: before, mark: 'deleted' }]
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    mark: added ? 'inserted' : removed ? 'deleted' : 'same',
  }))
}

function toChange({ before, after, isMoved }: Pair<unknown>, isSame: boolean): Change {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  if (isMoved) return 'moved'
  return isSame ? 'same' : 'changed'
}

function newestEntry<T>({ before, after }: Pair<T>): T {
  const entry = after ?? before
  if (entry === undefined) throw new Error('A pair has an entry before or after.')
  return entry
}
