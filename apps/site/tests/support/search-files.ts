import {
  placesPerTextFile,
  searchIndexFile,
  searchTextFile,
  searchWordsFile,
  writeSearchWords,
  type SearchEntry,
  type SearchText,
  type WeighedPlace,
} from '@carepath/schema'

/** The files of a language's search, by path: what the publisher writes, with all words in one file. */
export function searchFiles(locale: string, pages: readonly (SearchEntry & { path: string })[]): Map<string, unknown> {
  const texts = pages.map(({ path, title, sections }): SearchText => ({ path, title, sections }))
  const words = new Map<string, WeighedPlace[]>()
  for (const [place, page] of pages.entries()) {
    for (const [word, weight] of Object.entries(page.words))
      words.set(word, [...(words.get(word) ?? []), { place, weight }])
  }
  const textFiles = Math.max(1, Math.ceil(pages.length / placesPerTextFile))
  const index = { pages: pages.length, wordFiles: 1, textFiles, words: [...words.keys()].sort().join(' ') }
  return new Map<string, unknown>([
    [searchIndexFile(locale), index],
    [searchWordsFile(locale, 0, 1), writeSearchWords([...words])],
    ...Array.from({ length: textFiles }, (_, file): [string, unknown] => [
      searchTextFile(locale, file, textFiles),
      texts.slice(file * placesPerTextFile, (file + 1) * placesPerTextFile),
    ]),
  ])
}
