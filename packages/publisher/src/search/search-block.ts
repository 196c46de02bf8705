import {
  placesPerTextFile,
  searchWordsFileOf,
  writeSearchWords,
  type SearchText,
  type SearchWords,
  type WeighedPlace,
} from '@carepath/schema'
import { findShard } from '../state/shard-hash.ts'
import type { SearchedPage } from '../state/pages-table.ts'
import type { SearchSizes } from './search-sizes.ts'

/** The pages of a block that say a word, by word, in the order of their places. */
export type PagesByWord = Record<string, WeighedPlace[]>

/** What one block of pages says. */
export interface SearchBlock {
  /** Its pages by word, by the number of the file. */
  words: Map<number, PagesByWord>
  /** Every word of the block, in order. */
  vocabulary: string[]
  /** Its pages, by the number of their file of texts, in the order of their places. */
  texts: Map<number, SearchText[]>
}

/** Reads a block's pages, which come in the order of their paths. */
export function readBlock(pages: SearchedPage[], { textBits, wordBits }: SearchSizes): SearchBlock {
  const texts = new Map<number, SearchText[]>()
  const places: { place: number; words: Record<string, number> }[] = []
  for (const { path, hash, entry } of pages) {
    const { title, sections, words } = entry
    const file = findShard(hash, textBits).index
    const inFile = texts.get(file) ?? []
    texts.set(file, [...inFile, { path, title, sections }])
    places.push({ place: file * placesPerTextFile + inFile.length, words })
  }
  const byWord = new Map<string, WeighedPlace[]>()
  for (const { place, words } of places.toSorted((a, b) => a.place - b.place)) {
    for (const [word, weight] of Object.entries(words)) {
      const list = byWord.get(word)
      if (list) list.push({ place, weight })
      else byWord.set(word, [{ place, weight }])
    }
  }
  const vocabulary = [...byWord.keys()].sort()
  const byFile = Map.groupBy(vocabulary, (word) => searchWordsFileOf(word, 2 ** wordBits))
  const words = new Map([...byFile].map(([file, list]) => [file, toRecord(list, byWord)]))
  return { words, vocabulary, texts }
}

/** Words are keys of readers' choosing: “constructor” is one too. */
function toRecord(words: string[], byWord: Map<string, WeighedPlace[]>): PagesByWord {
  return Object.fromEntries(words.map((word) => [word, byWord.get(word) ?? []]))
}

/** The words of several blocks, which come in the order of their places, as a file has them. */
export function joinWords(blocks: PagesByWord[]): SearchWords {
  const joined = new Map<string, WeighedPlace[]>()
  for (const block of blocks) {
    for (const [word, list] of Object.entries(block)) {
      const before = joined.get(word)
      if (before) before.push(...list)
      else joined.set(word, [...list])
    }
  }
  return writeSearchWords([...joined].sort(([a], [b]) => (a < b ? -1 : 1)))
}
