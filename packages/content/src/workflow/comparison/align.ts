/** An entry of two lists: in both, or in one only. */
export interface Pair<T> {
  before?: T
  after?: T
  /** True of an entry in both lists that has another place among the others. */
  isMoved: boolean
}

interface AlignOptions<T> {
  /** The entry's identity in both lists, where it has one. */
  getKey?: (entry: T) => string | undefined
  /** The entry's text. */
  getText: (entry: T) => string
}

/** An entry with what it is matched by. */
interface IndexedEntry<T> {
  entry: T
  index: number
  key: string | undefined
  text: string
}

/** Two texts that are at least this similar count as the same text, rewritten. */
const minSimilarity = 0.5

/**
 * Pairs the entries of two lists as people would: by key where entries have keys, then by equal text, then by similar text.
 * The pairs are in the order of the new list; a removed entry keeps its place among the entries around it.
 */
export function align<T>(before: readonly T[], after: readonly T[], options: AlignOptions<T>): Pair<T>[] {
  const [olds, news] = [indexEntries(before, options), indexEntries(after, options)]
  const unpaired = new Set(olds)
  const partners = new Map<IndexedEntry<T>, IndexedEntry<T>>()
  const pairUp = (findPartner: (now: IndexedEntry<T>, among: IndexedEntry<T>[]) => IndexedEntry<T> | undefined) => {
    for (const now of news) {
      if (partners.has(now)) continue
      const among = [...unpaired].filter(({ key }) => (key === undefined) === (now.key === undefined))
      const partner = findPartner(now, among)
      if (!partner) continue
      partners.set(now, partner)
      unpaired.delete(partner)
    }
  }
  pairUp((now, among) => among.find(({ key, text }) => (now.key === undefined ? text === now.text : key === now.key)))
  pairUp((now, among) => (now.key === undefined ? findMostSimilar(now, among) : undefined))
  return orderPairs(news, [...unpaired], partners)
}

function indexEntries<T>(entries: readonly T[], { getKey, getText }: AlignOptions<T>): IndexedEntry<T>[] {
  return entries.map((entry, index) => ({ entry, index, key: getKey?.(entry), text: getText(entry) }))
}

function orderPairs<T>(
  news: IndexedEntry<T>[],
  removed: IndexedEntry<T>[],
  partners: ReadonlyMap<IndexedEntry<T>, IndexedEntry<T>>,
): Pair<T>[] {
  const inPlace = longestRisingSequence(news.flatMap((now) => partners.get(now)?.index ?? []))
  const pairs = news.flatMap((now) => {
    const partner = partners.get(now)
    if (!partner) return [{ after: now.entry, isMoved: false }]
    const isMoved = !inPlace.has(partner.index)
    return [...(isMoved ? [] : takeRemovedBefore(partner.index)), { before: partner.entry, after: now.entry, isMoved }]
  })
  return [...pairs, ...takeRemovedBefore(Infinity)]

  function takeRemovedBefore(index: number): Pair<T>[] {
    const first = removed.findIndex((old) => old.index > index)
    return removed.splice(0, first < 0 ? removed.length : first).map(({ entry }) => ({ before: entry, isMoved: false }))
  }
}

/** The longest rising sequence in a list of numbers. Entries outside it have moved. */
function longestRisingSequence(numbers: number[]): Set<number> {
  const sequences: number[][] = []
  for (const number of numbers) {
    const earlier = sequences.filter((sequence) => (sequence.at(-1) ?? number) < number)
    sequences.push([...longest(earlier), number])
  }
  return new Set(longest(sequences))
}

function longest(sequences: number[][]): number[] {
  return sequences.reduce((best, sequence) => (sequence.length > best.length ? sequence : best), [])
}

function findMostSimilar<T>({ text }: IndexedEntry<T>, among: IndexedEntry<T>[]): IndexedEntry<T> | undefined {
  const [best] = among
    .map((old) => ({ old, similarity: measureSimilarity(old.text, text) }))
    .filter(({ similarity }) => similarity >= minSimilarity)
    .sort((a, b) => b.similarity - a.similarity)
  return best?.old
}

/** The share of words that two texts have in common. */
function measureSimilarity(one: string, other: string): number {
  const [words, others] = [splitWords(one), splitWords(other)]
  const left = [...others]
  const common = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return words.length + others.length === 0 ? 1 : (2 * common.length) / (words.length + others.length)
}

const splitWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
