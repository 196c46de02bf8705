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
/** A reader fetches the texts of each page that is shown: few pages a file on a small site, few files on a large one. */
const pagesPerText = { small: 4, large: 8 }
const smallSite = 256
const pagesPerWordFile = 32
const fewestWordBits = 4
const mostWordBits = 8

/** The sizes follow from the number of pages alone, so that a full render cuts search in the same places. */
export function searchSizes(pages: number): SearchSizes {
  return {
    blockBits: shardBits(pages, pagesPerBlock),
    textBits: shardBits(pages, pages <= smallSite ? pagesPerText.small : pagesPerText.large),
    wordBits: Math.min(mostWordBits, Math.max(fewestWordBits, shardBits(pages, pagesPerWordFile))),
  }
}

/** The sizes as the state keeps them. */
export const formatSizes = ({ blockBits, textBits, wordBits }: SearchSizes): string =>
  [blockBits, textBits, wordBits].join('-')
