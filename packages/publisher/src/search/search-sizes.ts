import { shardBits } from '../state/shard-hash.ts'

/** Into how many parts a language's search is cut, each as the exponent of a power of two. */
export interface SearchSizes {
  /** Blocks of pages, of which the state keeps what each says by word: a changed page has its block read again. */
  blockBits: number
  /** Files of texts. */
  textBits: number
  /** Files of pages by word. */
  wordBits: number
}

const pagesPerBlock = 64
/**
 * A reader fetches the texts of each page that is shown, and the words that mean what was typed: on a small site a file for each
 * text and few files of words, since most of them are asked for; on a large one files of two texts: with eight, a phone takes longer
 * to read what is not asked for than for the rest of an answer.
 */
const pagesPerText = { small: 1, large: 2 }
const pagesPerWordFile = { small: 64, large: 32 }
const smallSite = 256
const mostWordBits = 8

/** The sizes follow from the number of pages alone, so that a full render cuts search in the same places. */
export function searchSizes(pages: number): SearchSizes {
  const size = pages <= smallSite ? 'small' : 'large'
  return {
    blockBits: shardBits(pages, pagesPerBlock),
    textBits: shardBits(pages, pagesPerText[size]),
    wordBits: Math.min(mostWordBits, shardBits(pages, pagesPerWordFile[size])),
  }
}

/** The form of the files of words: where it changes, all of them are written anew, as if they were cut in other places. */
const form = 'all-letters'

/** The sizes, and the form of the files, as the state keeps them. */
export const formatSizes = ({ blockBits, textBits, wordBits }: SearchSizes): string =>
  [blockBits, textBits, wordBits, form].join('-')
