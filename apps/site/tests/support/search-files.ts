import {
  placesPerTextFile,
  searchIndexFile,
  searchTextFile,
  searchWordsFile,
  searchWordsFileOf,
  writeSearchWords,
  type SearchEntry,
  type SearchText,
  type WeighedPlace,
} from '@carepath/schema'

/** The files of a language's search, by path, as the publisher writes them. */
export function searchFiles(
  locale: string,
  pages: readonly (SearchEntry & { path: string })[],
  wordFiles = 1,
): Map<string, unknown> {
  const texts = pages.map(({ path, title, sections }): SearchText => ({ path, title, sections }))
  const words = new Map<string, WeighedPlace[]>()
  for (const [place, page] of pages.entries()) {
    for (const [word, weight] of Object.entries(page.words))
      words.set(word, [...(words.get(word) ?? []), { place, weight }])
  }
  const textFiles = Math.max(1, Math.ceil(pages.length / placesPerTextFile))
  const index = { pages: pages.length, wordFiles, textFiles, words: [...words.keys()].sort().join(' ') }
  const byFile = Map.groupBy(
    [...words].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ([word]) => searchWordsFileOf(word, wordFiles),
  )
  return new Map<string, unknown>([
    [searchIndexFile(locale), index],
    ...[...byFile].map(([file, list]): [string, unknown] => [
      searchWordsFile(locale, file, wordFiles),
      writeSearchWords(list),
    ]),
    ...Array.from({ length: textFiles }, (_, file): [string, unknown] => [
      searchTextFile(locale, file, textFiles),
      texts.slice(file * placesPerTextFile, (file + 1) * placesPerTextFile),
    ]),
  ])
}
