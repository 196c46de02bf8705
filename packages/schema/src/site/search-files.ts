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

/** Pages by word: lists which are smaller apart than together. */
export interface SearchWords {
  /** The words in order, with spaces between. */
  words: string
  /** The places of the pages that say one of them: how many are left out before each, in letters as in `pages`. */
  texts: string
  /**
   * Which of these pages say each word, with spaces between words: for each page how many are left out before it, in letters
   * from “a” on, the last of a number small and those before it capital.
   */
  pages: string
  /** How much each of these pages says of it, in steps from “a” on, with spaces between words. */
  weights: string
}

/** Places of pages in one file of texts, of which it holds two in the middle: as many as letters, so that the next file is one letter on. */
export const placesPerTextFile = 26

/** A page's place and how much it says of a word, in steps from 1 on. */
export interface WeighedPlace {
  place: number
  weight: number
}

/** Writes the pages of each word; the words and the places of each are in order. */
export function writeSearchWords(pages: readonly (readonly [string, readonly WeighedPlace[]])[]): SearchWords {
  const all = new Set(pages.flatMap(([, list]) => list.map(({ place }) => place)))
  const places = [...all].toSorted((a, b) => a - b)
  const numbers = new Map(places.map((place, number) => [place, number]))
  return {
    words: pages.map(([word]) => word).join(' '),
    texts: writeNumbers(places),
    pages: pages.map(([, list]) => writeNumbers(list.map(({ place }) => numbers.get(place) ?? 0))).join(' '),
    weights: pages.map(([, list]) => list.map(({ weight }) => writeStep(weight)).join('')).join(' '),
  }
}

/** Places in order, and how much each says, as two lists: a word of a large site has thousands of them. */
export interface WeighedPlaces {
  places: Int32Array
  weights: Uint8Array
}

/** The pages of one word of a file, of those whose places the file has. */
export const readWeighedPlaces = (pages: string, weights: string, places: Int32Array): WeighedPlaces => ({
  places: readNumbers(pages).map((number) => places[number] ?? 0),
  weights: new Uint8Array(weights.length).map((_, index) => readStep(weights.charCodeAt(index))),
})

/** The places of a file’s pages, or other numbers in order, from what is left out before each. */
export function readNumbers(written: string): Int32Array {
  const numbers = new Int32Array(written.length)
  let count = 0
  let number = 0
  let leftOut = 0
  // Thousands of letters: each is read where it stands.
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (code < letterA) {
      leftOut = (leftOut + code - capitalA) * letters
      continue
    }
    number += leftOut + code - letterA
    numbers[count++] = number++
    leftOut = 0
  }
  return numbers.subarray(0, count)
}

const letters = 26
const capitalA = 'A'.charCodeAt(0)
const letterA = 'a'.charCodeAt(0)

/** Numbers in order, each as what is left out before it. */
function writeNumbers(numbers: readonly number[]): string {
  let next = 0
  return numbers
    .map((number) => {
      const leftOut = number - next
      next = number + 1
      return writeLetters(leftOut)
    })
    .join('')
}

function writeLetters(number: number): string {
  let written = String.fromCharCode(letterA + (number % letters))
  for (let rest = Math.floor(number / letters); rest > 0; rest = Math.floor(rest / letters))
    written = String.fromCharCode(capitalA + (rest % letters)) + written
  return written
}

const beforeFirstStep = letterA - 1
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
