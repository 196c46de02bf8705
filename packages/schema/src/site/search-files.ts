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
  /**
   * Where the texts of the pages are that say one of them, with “,” between pages: the number of the file of texts, written as
   * the difference from the one before, then “.” and the page’s number in that file unless it is the first. In base 36.
   */
  texts: string
  /**
   * Which of these pages say each word, with spaces between words: for each page how many are left out before it, in letters
   * from “a” on, the last of a number small and those before it capital.
   */
  pages: string
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
  const all = new Set(pages.flatMap(([, list]) => list.map(({ place }) => place)))
  const places = [...all].toSorted((a, b) => a - b)
  const numbers = new Map(places.map((place, number) => [place, number]))
  return {
    words: pages.map(([word]) => word).join(' '),
    texts: writePlaces(places),
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
export function readWeighedPlaces(pages: string, weights: string, places: Int32Array): WeighedPlaces {
  const read = { places: new Int32Array(weights.length), weights: new Uint8Array(weights.length) }
  let number = 0
  let leftOut = 0
  let index = 0
  for (let at = 0; at < pages.length; at++) {
    const code = pages.charCodeAt(at)
    if (code < letterA) {
      leftOut = (leftOut + code - capitalA) * letters
      continue
    }
    number += leftOut + code - letterA
    read.places[index] = places[number] ?? 0
    read.weights[index] = readStep(weights.charCodeAt(index))
    number += 1
    leftOut = 0
    index += 1
  }
  return read
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

/** The places of a file’s pages. */
export function readPlaces(texts: string): Int32Array {
  let file = 0
  const places = texts.split(',').map((text) => {
    const [difference = '', page = '0'] = text.split('.')
    file += parseInt(difference, 36)
    return file * placesPerTextFile + parseInt(page, 36)
  })
  return Int32Array.from(places)
}

function writePlaces(places: readonly number[]): string {
  let file = 0
  return places
    .map((place) => {
      const difference = Math.floor(place / placesPerTextFile) - file
      file += difference
      const page = place % placesPerTextFile
      return difference.toString(36) + (page > 0 ? `.${page.toString(36)}` : '')
    })
    .join(',')
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
