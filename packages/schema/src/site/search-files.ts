/** What the publisher writes of the reader's search, and readers' browsers read. This file imports nothing: browsers load it. */

/** A part of a page under one heading, as search knows it. */
export interface SearchSection {
  /** Id of the heading; empty at the top of the page. */
  fragment: string
  /** The heading's words; empty at the top of the page. */
  heading: string
  /** What the section says, each sentence in a line of its own. */
  text: string
}

/** A page's entry in the reader's search. */
export interface SearchEntry {
  title: string
  sections: SearchSection[]
  /** How much the page says of each of its words, in steps from 1 to 26. The words are as the language's search has them, e.g. stems. */
  words: Record<string, number>
}

/** A page in a file of texts. */
export interface SearchText extends Pick<SearchEntry, 'title' | 'sections'> {
  path: string
}

/** The list that a reader's search begins with. */
export interface SearchIndex {
  /** Pages that search finds. */
  pages: number
  /** Files of pages by word, a power of two. */
  wordFiles: number
  /** Files of texts, a power of two. */
  textFiles: number
  /** Every word, in order, with spaces between. Left out where a single file of words has them all. */
  words?: string
}

/** Pages by word: three lists in the same order, which are smaller apart than together. */
export interface SearchWords {
  /** The words, with spaces between. */
  words: string
  /**
   * Where the pages of each word are, with “;” between words and “,” between pages: the number of the file of texts, written as
   * the difference from the one before, then “.” and the page’s number in that file unless it is the first. In base 36.
   */
  places: string
  /** How much each of these pages says of it, in steps from “a” on, with spaces between words. */
  weights: string
}

/** Places of pages in one file of texts. */
export const placesPerTextFile = 256

/** A page's place and how much it says of a word, in steps from 1 on. */
export interface WeighedPlace {
  place: number
  weight: number
}

/** Writes the pages of each word; the words and the places of each are in order. */
export function writeSearchWords(pages: readonly (readonly [string, readonly WeighedPlace[]])[]): SearchWords {
  return {
    words: pages.map(([word]) => word).join(' '),
    places: pages.map(([, list]) => writePlaces(list)).join(';'),
    weights: pages.map(([, list]) => list.map(({ weight }) => writeStep(weight)).join('')).join(' '),
  }
}

/** Places in order, and how much each says, as two lists: a word of a large site has thousands of them. */
export interface WeighedPlaces {
  places: Int32Array
  weights: Uint8Array
}

/** The pages of one word of a file. */
export function readWeighedPlaces(places: string, weights: string): WeighedPlaces {
  const read = { places: new Int32Array(weights.length), weights: new Uint8Array(weights.length) }
  let at = 0
  let file = 0
  for (let index = 0; index < weights.length; index++) {
    file += readNumber()
    const page = places.charCodeAt(at) === dot ? (at++, readNumber()) : 0
    // After the comma.
    at++
    read.places[index] = file * placesPerTextFile + page
    read.weights[index] = readStep(weights.charCodeAt(index))
  }
  return read

  /** In base 36. */
  function readNumber(): number {
    let number = 0
    for (; at < places.length; at++) {
      const code = places.charCodeAt(at)
      if (code === dot || code === comma) break
      number = number * 36 + (code < letterA ? code - digit0 : code - letterA + 10)
    }
    return number
  }
}

const dot = '.'.charCodeAt(0)
const comma = ','.charCodeAt(0)
const digit0 = '0'.charCodeAt(0)
const letterA = 'a'.charCodeAt(0)

function writePlaces(list: readonly WeighedPlace[]): string {
  let file = 0
  return list
    .map(({ place }) => {
      const difference = Math.floor(place / placesPerTextFile) - file
      file += difference
      const page = place % placesPerTextFile
      return difference.toString(36) + (page > 0 ? `.${page.toString(36)}` : '')
    })
    .join(',')
}

const beforeFirstStep = 'a'.charCodeAt(0) - 1
const writeStep = (step: number): string => String.fromCharCode(beforeFirstStep + step)
const readStep = (code: number): number => code - beforeFirstStep

/** Folder of a language's search. */
export const searchFolder = (locale: string): string => `/search/${locale}/`
export const searchIndexFile = (locale: string): string => `${searchFolder(locale)}index.json`
export const searchWordsFile = (locale: string, number: number, files: number): string =>
  `${searchFolder(locale)}words/${number + 1}-of-${files}.json`
export const searchTextFile = (locale: string, number: number, files: number): string =>
  `${searchFolder(locale)}texts/${number + 1}-of-${files}.json`

/** The number of the file that knows a word (FNV-1a). */
export function searchWordsFileOf(word: string, files: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % files
}
