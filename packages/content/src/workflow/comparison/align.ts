/** One entry of two lists: in both, or in one only. */
export interface Pair<T> {
  before?: T
  after?: T
  /** True of an entry in both that stands elsewhere among the others. */
  isMoved: boolean
}

interface AlignOptions<T> {
  /** What an entry is known by in both lists, where it has such a thing. */
  getKey?: (entry: T) => string | undefined
  /** Its words. */
  getText: (entry: T) => string
}

/** An entry with all that it can be found by. */
interface IndexedEntry<T> {
  entry: T
  at: number
  key: string | undefined
  text: string
}

/** How much two texts must have in common to be the same one, rewritten. */
const minSimilarity = 0.5

/**
 * Lays two lists beside each other as people would: what has a name is found by it, what is the same by its words, what was
 * rewritten by what is left of them. In the order of the new list, with what is gone where it stood.
 */
export function align<T>(before: readonly T[], after: readonly T[], naming: AlignOptions<T>): Pair<T>[] {
  const [olds, news] = [indexEntries(before, naming), indexEntries(after, naming)]
  const free = new Set(olds)
  const partners = new Map<IndexedEntry<T>, IndexedEntry<T>>()
  const pairUp = (partnerOf: (now: IndexedEntry<T>, among: IndexedEntry<T>[]) => IndexedEntry<T> | undefined) => {
    for (const now of news) {
      if (partners.has(now)) continue
      const among = [...free].filter(({ key }) => (key === undefined) === (now.key === undefined))
      const partner = partnerOf(now, among)
      if (!partner) continue
      partners.set(now, partner)
      free.delete(partner)
    }
  }
  pairUp((now, among) => among.find(({ key, text }) => (now.key === undefined ? text === now.text : key === now.key)))
  pairUp((now, among) => (now.key === undefined ? findMostSimilar(now, among) : undefined))
  return orderPairs(news, [...free], partners)
}

function indexEntries<T>(entries: readonly T[], { getKey, getText }: AlignOptions<T>): IndexedEntry<T>[] {
  return entries.map((entry, at) => ({ entry, at, key: getKey?.(entry), text: getText(entry) }))
}

function orderPairs<T>(
  news: IndexedEntry<T>[],
  gone: IndexedEntry<T>[],
  partners: ReadonlyMap<IndexedEntry<T>, IndexedEntry<T>>,
): Pair<T>[] {
  const inPlace = longestRisingRun(news.flatMap((now) => partners.get(now)?.at ?? []))
  const pairs = news.flatMap((now) => {
    const partner = partners.get(now)
    if (!partner) return [{ after: now.entry, isMoved: false }]
    const isMoved = !inPlace.has(partner.at)
    return [...(isMoved ? [] : goneBefore(partner.at)), { before: partner.entry, after: now.entry, isMoved }]
  })
  return [...pairs, ...goneBefore(Infinity)]

  function goneBefore(at: number): Pair<T>[] {
    const first = gone.findIndex((old) => old.at > at)
    return gone.splice(0, first < 0 ? gone.length : first).map(({ entry }) => ({ before: entry, isMoved: false }))
  }
}

/** The most numbers of a list that stand in rising order: the others are what was moved. */
function longestRisingRun(numbers: number[]): Set<number> {
  const runs: number[][] = []
  for (const number of numbers) {
    const earlier = runs.filter((run) => (run.at(-1) ?? number) < number)
    runs.push([...longest(earlier), number])
  }
  return new Set(longest(runs))
}

function longest(runs: number[][]): number[] {
  return runs.reduce((long, run) => (run.length > long.length ? run : long), [])
}

function findMostSimilar<T>({ text }: IndexedEntry<T>, among: IndexedEntry<T>[]): IndexedEntry<T> | undefined {
  const [best] = among
    .map((old) => ({ old, similarity: likeness(old.text, text) }))
    .filter(({ similarity }) => similarity >= minSimilarity)
    .sort((a, b) => b.similarity - a.similarity)
  return best?.old
}

/** Share of their words that two texts have in common. */
function likeness(one: string, other: string): number {
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
