import {
  placesPerTextFile,
  searchIndexFile,
  searchTextFile,
  searchWordsFile,
  searchWordsFileOf,
  type SearchIndex,
  type SearchText,
  type SearchWords,
} from '@carepath/schema/search-files'
import type { Locale } from '@carepath/schema'
import SearchableMap from 'minisearch/SearchableMap'
import type { SearchLanguage } from './languages/language.ts'
import { loadLanguage } from './languages/languages.ts'
import type { SearchSettings } from './search-settings.ts'
import { readSameWords, type SameWords } from './same-words.ts'
import { readTreatmentNames } from './treatment-names.ts'

/** Reads a file of the site as JSON: in a browser by fetching it. */
export type ReadJson = <T>(path: string) => Promise<T>

/** How much a page says of a word. */
export interface WeighedPlace {
  place: number
  weight: number
}

/** What a reader's search has loaded of one language. It reads further files as words ask for them. */
export class SearchSite {
  readonly locale: Locale
  readonly language: SearchLanguage
  readonly settings: SearchSettings
  readonly pages: number
  /** Every word of the pages, for beginnings of words and typing errors. */
  readonly vocabulary: SearchableMap<true>
  readonly sameWords: SameWords
  /** Guides of treatments by what they are called, as stems with spaces between. */
  readonly treatments: Map<string, string[]>
  /** Cuts texts into sentences. */
  readonly sentences: Intl.Segmenter
  readonly #index: SearchIndex
  readonly #read: ReadJson
  readonly #files = new Map<string, Promise<unknown>>()

  static async load(locale: Locale, read: ReadJson, settingsPath: string): Promise<SearchSite> {
    const [index, settings, language] = await Promise.all([
      read<SearchIndex>(searchIndexFile(locale)),
      read<SearchSettings>(settingsPath),
      loadLanguage(locale),
    ])
    return new SearchSite(locale, { index, settings, language, read })
  }

  private constructor(
    locale: Locale,
    loaded: { index: SearchIndex; settings: SearchSettings; language: SearchLanguage; read: ReadJson },
  ) {
    this.locale = locale
    this.language = loaded.language
    this.sentences = new Intl.Segmenter(locale, { granularity: 'sentence' })
    this.settings = loaded.settings
    this.pages = loaded.index.pages
    this.#index = loaded.index
    this.#read = loaded.read
    this.vocabulary = new SearchableMap<true>()
    for (const word of loaded.index.words.split(' ')) this.vocabulary.set(word, true)
    this.sameWords = readSameWords(loaded.settings, this.language, locale)
    this.treatments = readTreatmentNames(loaded.settings, this.language, locale)
  }

  /** The pages that say a word, by word. */
  async pagesByWord(words: Iterable<string>): Promise<Map<string, WeighedPlace[]>> {
    const { wordFiles } = this.#index
    const known = [...new Set(words)].filter((word) => this.vocabulary.has(word))
    const lists = await Promise.all(
      known.map(async (word): Promise<[string, WeighedPlace[]]> => {
        const path = searchWordsFile(this.locale, searchWordsFileOf(word, wordFiles), wordFiles)
        const file = await this.#load<SearchWords>(path)
        return [word, Object.hasOwn(file, word) ? toPlaces(file[word] ?? []) : []]
      }),
    )
    return new Map(lists)
  }

  /** What pages say, by place. A page that has gone meanwhile is left out. */
  async texts(places: readonly number[]): Promise<Map<number, SearchText>> {
    const { textFiles } = this.#index
    const texts = await Promise.all(
      places.map(async (place): Promise<[number, SearchText][]> => {
        const path = searchTextFile(this.locale, Math.floor(place / placesPerTextFile), textFiles)
        const text = (await this.#load<SearchText[]>(path))[place % placesPerTextFile]
        return text ? [[place, text]] : []
      }),
    )
    return new Map(texts.flat())
  }

  #load<T>(path: string): Promise<T> {
    const known = this.#files.get(path)
    if (known) return known as Promise<T>
    const file = this.#read<T>(path)
    this.#files.set(path, file)
    file.catch(() => this.#files.delete(path))
    return file
  }
}

function toPlaces(list: number[]): WeighedPlace[] {
  const places: WeighedPlace[] = []
  let place = 0
  for (let index = 0; index < list.length; index += 2) {
    place += list[index] ?? 0
    places.push({ place, weight: list[index + 1] ?? 0 })
  }
  return places
}
