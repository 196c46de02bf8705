import {
  placesPerTextFile,
  readNumbers,
  readWeighedPlaces,
  searchIndexFile,
  searchTextFile,
  searchWordsFile,
  searchWordsFileOf,
  type SearchIndex,
  type SearchText,
  type SearchWords,
  type WeighedPlaces,
} from '@carepath/schema/search-files'
import type { Locale } from '@carepath/schema'
import { CrisisPhrases } from './crisis-phrases.ts'
import type { SearchLanguage } from './languages/language.ts'
import { loadLanguage } from './languages/languages.ts'
import type { OtherLanguage, SearchSettings } from './search-settings.ts'
import { PlaceTable } from './place-table.ts'
import { readSameWords, type SameWords } from './same-words.ts'
import { readTreatmentNames } from './treatment-names.ts'
import { Vocabulary } from './vocabulary.ts'

/** Reads a file of the site as JSON: in a browser by fetching it. */
export type ReadJson = <T>(path: string) => Promise<T>

/** Files of words that an answer reads, where what was typed itself needs no more of them: each costs a reader a request. */
const mostWordFiles = 6

/** What a reader's search has loaded of one language. It reads further files as words ask for them. */
export class SearchSite {
  readonly locale: Locale
  readonly language: SearchLanguage
  readonly settings: SearchSettings
  readonly pages: number
  /** Every word of the pages, for beginnings of words and typing errors. */
  vocabulary = new Vocabulary('')
  readonly sameWords: SameWords
  /** Words of somebody in danger, in every language. */
  readonly crisis: CrisisPhrases
  /** Guides of treatments by what they are called, as stems with spaces between. */
  readonly treatments: Map<string, string[]>
  /** See `SearchSettings.ownPages`; a large site has thousands of them. */
  readonly ownPages: ReadonlySet<string>
  /** The folders that they lie in. */
  readonly ownFolders: ReadonlySet<string>
  /** Files that could not be read. An answer during which one is missed lacks what it says. */
  missed = 0
  /** Adds up what pages say. */
  readonly table: PlaceTable
  readonly #index: SearchIndex
  readonly #read: ReadJson
  readonly #files = new Map<string, Promise<unknown>>()
  readonly #others = new Map<Locale, Promise<SearchSite>>()
  readonly #words = new Map<string, Promise<WordLists>>()

  static async load(locale: Locale, read: ReadJson, settingsPath: string): Promise<SearchSite> {
    const [index, settings, language] = await Promise.all([
      read<SearchIndex>(searchIndexFile(locale)),
      read<SearchSettings>(settingsPath),
      loadLanguage(locale),
    ])
    const site = new SearchSite(locale, { index, settings, language, read })
    await site.#loadVocabulary()
    return site
  }

  private constructor(
    locale: Locale,
    loaded: { index: SearchIndex; settings: SearchSettings; language: SearchLanguage; read: ReadJson },
  ) {
    this.locale = locale
    this.language = loaded.language
    this.settings = loaded.settings
    this.pages = loaded.index.pages
    this.table = new PlaceTable(loaded.index.textFiles * placesPerTextFile)
    this.#index = loaded.index
    this.#read = loaded.read
    this.sameWords = readSameWords(loaded.settings, this.language, locale)
    this.crisis = new CrisisPhrases(loaded.settings.crisisWords.split(';'))
    this.treatments = readTreatmentNames(loaded.settings, this.language, locale)
    this.ownPages = new Set(loaded.settings.ownPages)
    this.ownFolders = new Set(loaded.settings.ownPages.map(folderOf))
  }

  async #loadVocabulary(): Promise<void> {
    const { words, wordFiles } = this.#index
    const all = words ?? (await this.#load<SearchWords>(searchWordsFile(this.locale, 0, wordFiles))).words
    this.vocabulary = new Vocabulary(all)
  }

  /**
   * The pages that say a word, by word: of words that are needed, and of others for the same things, the best first, as far as
   * the files that are read for them stay few. A large site has a file for each few words.
   */
  async pagesByWord(needed: Iterable<string>, others: Iterable<string>): Promise<Map<string, WeighedPlaces>> {
    const { wordFiles } = this.#index
    const files = new Set<number>()
    const lists = new Map<string, Promise<WeighedPlaces>>()
    const read = (word: string, mostFiles: number) => {
      const file = searchWordsFileOf(word, wordFiles)
      if (!this.vocabulary.has(word) || (files.size >= mostFiles && !files.has(file))) return
      files.add(file)
      lists.set(word, this.#pagesOf(word, searchWordsFile(this.locale, file, wordFiles)))
    }
    for (const word of needed) read(word, Infinity)
    for (const word of others) read(word, mostWordFiles)
    const settled = await Promise.all(
      [...lists].map(async ([word, list]) => [word, await this.#unlessMissed(list)] as const),
    )
    return new Map(settled.flatMap(([word, list]) => (list ? [[word, list] as const] : [])))
  }

  /** The site's search in another of its languages; undefined where it can’t be read. */
  inLanguage({ locale, settings }: OtherLanguage): Promise<SearchSite | undefined> {
    const known = this.#others.get(locale)
    if (known) return this.#unlessMissed(known)
    const site = SearchSite.load(locale, this.#read, settings)
    this.#others.set(locale, site)
    site.catch(() => this.#others.delete(locale))
    return this.#unlessMissed(site)
  }

  /** What the page of a place says; undefined for one that has gone meanwhile, or can’t be read. */
  async text(place: number): Promise<SearchText | undefined> {
    const { textFiles } = this.#index
    const path = searchTextFile(this.locale, Math.floor(place / placesPerTextFile), textFiles)
    return (await this.#unlessMissed(this.#load<SearchText[]>(path)))?.[place % placesPerTextFile]
  }

  /** What is read, unless reading fails: the rest of an answer is worth showing. */
  async #unlessMissed<T>(reading: Promise<T>): Promise<T | undefined> {
    try {
      return await reading
    } catch {
      this.missed += 1
      return undefined
    }
  }

  async #pagesOf(word: string, path: string): Promise<WeighedPlaces> {
    const { numbers, places, pages, weights, read } = await this.#wordsIn(path)
    const known = read.get(word)
    if (known) return known
    const number = numbers.get(word) ?? -1
    const list = readWeighedPlaces(pages[number] ?? '', weights[number] ?? '', places)
    read.set(word, list)
    return list
  }

  #wordsIn(path: string): Promise<WordLists> {
    const known = this.#words.get(path)
    if (known) return known
    const lists = this.#load<SearchWords>(path).then(cutLists)
    this.#words.set(path, lists)
    lists.catch(() => this.#words.delete(path))
    return lists
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

/** The folder that a page's folder lies in. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)

/** A file of words whose lists are cut into words. */
interface WordLists {
  numbers: Map<string, number>
  places: Int32Array
  pages: string[]
  weights: string[]
  /** The lists that have been read. */
  read: Map<string, WeighedPlaces>
}

const cutLists = ({ words, texts, pages, weights }: SearchWords): WordLists => ({
  numbers: new Map(words.split(' ').map((word, index) => [word, index])),
  places: readNumbers(texts),
  pages: pages.split(' '),
  weights: weights.split(' '),
  read: new Map(),
})
