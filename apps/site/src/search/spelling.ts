import { isPhraseWord } from './phrase-words.ts'
import type { SearchSite } from './search-site.ts'
import { sharedLength } from './vocabulary.ts'
import { stemOf } from './words.ts'

/** A word that the reader may have meant. */
export interface Meant {
  stem: string
  /** 1 where it is what was typed, less the more it differs. */
  share: number
}

const perError = 0.75
/** A word that sounds the same is nearer by so many errors. */
const soundsAlike = 0.6
const mostMeant = 3
const mostEndings = 6

/** Longer words are no words: comparing one of ten thousand letters with all others would stop the browser for a minute. */
const longestWord = 60

/** Typing errors that a word of this length may have. */
const errorsIn = ({ length }: string): number => (length < 4 || length > longestWord ? 0 : length < 8 ? 1 : 2)

/** True for a word that pages say, or that the site knows another word for. */
export const isKnown = ({ vocabulary, sameWords }: SearchSite, stem: string): boolean =>
  vocabulary.has(stem) || sameWords.stems.has(stem)

/** The words that are spelled most like an unknown one or sound like it, of those that pages say or that the site knows others for. */
export function nearestWords(site: SearchSite, word: string, stem: string): Meant[] {
  const found = new Map<string, number>()
  const errors = errorsIn(word)
  if (errors === 0) return []
  for (const whole of cutShort(site, word)) note(whole, 1)
  for (const typed of new Set([stem, word])) {
    const sound = site.language.sound(typed)
    // Two letters that are swapped are one error here and two there.
    for (const near of [...site.vocabulary.near(typed, errors + 1), ...site.sameWords.stems]) {
      if (isPhraseWord(near)) continue
      if (Math.abs(near.length - typed.length) > errors + 1) continue
      const distance = distanceBetween(near, typed)
      if (distance > errors + 1) continue
      const isAlike = site.language.sound(near) === sound
      if (isAlike || distance <= errors) note(near, distance - (isAlike ? soundsAlike : 0))
    }
  }
  const nearest = Math.min(...found.values())
  return (
    [...found]
      .filter(([near, distance]) => distance === nearest && !/\d/u.test(near) && near.length > 2)
      // Errors at a word's beginning are rare.
      .toSorted(([a], [b]) => sharedLength(b, stem) - sharedLength(a, stem) || (a < b ? -1 : 1))
      .slice(0, mostMeant)
      .map(([near, distance], index) => ({ stem: near, share: perError ** distance * perError ** index }))
  )

  function note(near: string, distance: number): void {
    found.set(near, Math.min(distance, found.get(near) ?? Infinity))
  }
}

/** Letters that forms of words end with. */
const lastLetters = 'a d e g n o r s y'.split(' ')
/** A shorter beginning is one of too many words. */
const leastRoot = 6

/**
 * Words whose last letters are missing or wrong, which stems hide: “parkin” for “parking”. Words that only stand for others, such
 * as “hallucinating”, are in no page’s list of words, and are found by their beginnings here.
 */
function cutShort(site: SearchSite, word: string): string[] {
  const stems = lastLetters.map((letter) => stemOf(word + letter, site.language))
  const others = [...site.sameWords.stems]
  return [
    ...stems.filter((stem) => isKnown(site, stem)),
    ...others.filter((stem) => stem.startsWith(word) || (stem.length >= leastRoot && word.startsWith(stem))),
  ]
}

/** Words of pages that begin with what has been typed so far, the shortest first. */
export function endingsOf({ vocabulary }: SearchSite, beginning: string): string[] {
  if (beginning.length < 2) return []
  return vocabulary
    .beginningWith(beginning)
    .filter((word) => word !== beginning && !isPhraseWord(word))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, mostEndings)
}

/** Known words that were run together, as stems: “sideeffects”, or “sideeffectsofavisit”. */
export function takeApart(site: SearchSite, word: string, stem: (part: string) => string): string[] | undefined {
  if (word.length > longestWord) return undefined
  for (let at = word.length - 3; at >= 3; at--) {
    const parts = [word.slice(0, at), word.slice(at)].map(stem)
    if (parts.every((part) => isKnown(site, part))) return parts
  }
  return word.length < leastOfSeveral ? undefined : takeSeveralApart(site, word)?.map(stem)
}

/** Letters of a word that may be three words or more, and of each of them that says something: shorter ones are found in any word. */
const leastOfSeveral = 12
const leastOfEach = 4

/** The fewest words that a word is made of, small ones too. */
function takeSeveralApart(site: SearchSite, word: string): string[] | undefined {
  const { language } = site
  const isWord = (part: string) =>
    language.smallWords.has(part) || (part.length >= leastOfEach && isKnown(site, stemOf(part, language)))
  // For each beginning of the word.
  const parts: (string[] | undefined)[] = [[]]
  for (let to = 2; to <= word.length; to++) {
    for (let from = 0; from <= to - 2; from++) {
      const before = parts[from]
      if (!before || before.length + 1 >= (parts[to]?.length ?? Infinity)) continue
      const part = word.slice(from, to)
      if (isWord(part)) parts[to] = [...before, part]
    }
  }
  return parts[word.length]
}

/** Letters to change, add, leave out or swap between two words. */
export function distanceBetween(a: string, b: string): number {
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = isSwapped ? (twoAbove[column - 2] ?? Infinity) + 1 : Infinity
      const added = (above[column] ?? 0) + 1
      const leftOut = (current[column - 1] ?? 0) + 1
      const changed = (above[column - 1] ?? 0) + cost
      current.push(Math.min(added, leftOut, changed, swapped))
    }
    twoAbove = above
    above = current
  }
  return above[b.length] ?? Infinity
}
