/** One entry of two lists: in both, or in one only. */
export interface Pair<T> {
  before?: T
  after?: T
  /** True of an entry in both that stands elsewhere among the others. */
  isMoved: boolean
}

interface Naming<T> {
  /** What an entry is known by in both lists, where it has such a thing. */
  keyOf?: (entry: T) => string | undefined
  /** Its words. */
  textOf: (entry: T) => string
}

/** An entry with all that it can be found by. */
interface Placed<T> {
  entry: T
  at: number
  key: string | undefined
  text: string
}

/** How much two texts must have in common to be the same one, rewritten. */
const likeEnough = 0.5

/**
 * Lays two lists beside each other as people would: what has a name is found by it, what is the same by its words, what was
 * rewritten by what is left of them. In the order of the new list, with what is gone where it stood.
 */
export function align<T>(before: readonly T[], after: readonly T[], naming: Naming<T>): Pair<T>[] {
  const [olds, news] = [placed(before, naming), placed(after, naming)]
  const free = new Set(olds)
  const partners = new Map<Placed<T>, Placed<T>>()
  const pairUp = (partnerOf: (now: Placed<T>, among: Placed<T>[]) => Placed<T> | undefined) => {
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
  pairUp((now, among) => (now.key === undefined ? mostLike(now, among) : undefined))
  return inOrder(news, [...free], partners)
}

function placed<T>(entries: readonly T[], { keyOf, textOf }: Naming<T>): Placed<T>[] {
  return entries.map((entry, at) => ({ entry, at, key: keyOf?.(entry), text: textOf(entry) }))
}

function inOrder<T>(news: Placed<T>[], gone: Placed<T>[], partners: ReadonlyMap<Placed<T>, Placed<T>>): Pair<T>[] {
  const inPlace = longestRise(news.flatMap((now) => partners.get(now)?.at ?? []))
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
function longestRise(numbers: number[]): Set<number> {
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

function mostLike<T>({ text }: Placed<T>, among: Placed<T>[]): Placed<T> | undefined {
  const [best] = among
    .map((old) => ({ old, likeness: likeness(old.text, text) }))
    .filter(({ likeness }) => likeness >= likeEnough)
    .sort((a, b) => b.likeness - a.likeness)
  return best?.old
}

/** Share of their words that two texts have in common. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)]
  const left = [...others]
  const common = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return words.length + others.length === 0 ? 1 : (2 * common.length) / (words.length + others.length)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
