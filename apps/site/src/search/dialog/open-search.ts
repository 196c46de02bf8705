import type { Locale } from '@carepath/schema'
import { findPages, type SearchAnswer } from '../find-pages.ts'
import { practise } from './practise.ts'
import { SearchSite, type ReadJson } from '../search-site.ts'
import { answerShower, type SearchWording } from './show-answer.ts'

/** The search of a language, ready to be asked. */
export interface OpenSearch {
  find: (words: string) => Promise<SearchAnswer>
  /** Shows an answer, and returns what a screen reader says of it. */
  show: (place: HTMLElement, answer: SearchAnswer | undefined) => string
}

interface Opening {
  locale: Locale
  /** The path of what search knows besides pages. */
  settings: string
  wording: SearchWording
  read: ReadJson
  /** See `practise`. */
  rest: () => Promise<boolean>
}

/** Opens the search of a language. All of its code but the language's own comes in one file with this: it is smaller so. */
export async function openSearch({ locale, settings, wording, read, rest }: Opening): Promise<OpenSearch> {
  const site = await SearchSite.load(locale, read, settings)
  const show = answerShower(wording)
  void practise(site, show, rest)
  return {
    find: (words) => findPages(words, site),
    show: (place, answer) => show(place, answer, site.settings),
  }
}
