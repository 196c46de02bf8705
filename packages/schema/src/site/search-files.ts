/** What the publisher writes of the reader's search, and readers' browsers read. This file imports nothing: browsers load it. */

/** A part of a page under one heading, as search knows it. */
export interface SearchSection {
  /** Id of the heading; empty at the top of the page. */
  fragment: string
  /** The heading's words; empty at the top of the page. */
  heading: string
  /** What the section says, each block of the page in a line of its own. */
  text: string
}

/** A page's entry in the reader's search. */
export interface SearchEntry {
  title: string
  sections: SearchSection[]
  /** How much the page says of each of its words, 1 to 99. The words are as the language's search has them, e.g. stems. */
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
  /** Every word, in order, with spaces between. */
  words: string
}

/**
 * Pages by word: of each page its place and how much it says of the word. A place is written as the difference from the
 * place before it.
 */
export type SearchWords = Record<string, number[]>

/** Places of pages in one file of texts. */
export const placesPerTextFile = 256

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
