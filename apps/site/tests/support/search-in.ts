import type { Locale } from '@carepath/schema'
import { crisisWords } from '../../src/search/crisis-words/crisis-words.ts'
import { findPages } from '../../src/search/find-pages.ts'
import { loadLanguage } from '../../src/search/languages/languages.ts'
import { pageSections } from '../../src/bundle/page-sections.ts'
import { SearchSite, type ReadJson } from '../../src/search/search-site.ts'
import type { SearchSettings } from '../../src/search/search-settings.ts'
import { weighWords } from '../../src/search/weigh-words.ts'
import { searchFiles } from './search-files.ts'

type Pages = Record<string, { title: string; html: string; keywords?: string[] }>

const settings: SearchSettings = {
  sameWords: [
    ['throw up', 'vomit', 'nausea'],
    ['driving', 'drive home', 'ride'],
    ['how much', 'cost', 'price'],
    ['uti', 'bladder infection'],
  ],
  crisisWords: [...crisisWords],
  emergency: { heading: 'In an emergency', lines: [] },
  clinic: { name: 'Clinic', path: '/clinics/one/', phones: [], hours: [] },
  entries: [],
  contact: { label: 'Contact', href: '/contact/' },
  ownPages: [],
  treatments: [],
}

/** The reader’s search in pages of these titles and texts. */
export async function searchIn(locale: string, pages: Pages, changes: Partial<SearchSettings> = {}, wordFiles = 1) {
  const language = await loadLanguage(locale as Locale)
  const entries = Object.entries(pages).map(([path, { title, html, keywords = [] }]) => {
    const sections = pageSections(`<main><h1>${title}</h1>${html}</main>`)
    return {
      path,
      title,
      sections,
      words: weighWords({ title, keywords, description: '', sections, share: 1 }, language, locale),
    }
  })
  const files = searchFiles(locale, entries, wordFiles).set('/search.json', { ...settings, ...changes })
  const filesRead: string[] = []
  const read: ReadJson = (path) => {
    filesRead.push(path)
    return Promise.resolve(structuredClone(files.get(path)) as never)
  }
  const site = await SearchSite.load(locale as Locale, read, '/search.json')
  const ask = async (words: string) => findPages(words, site)
  return { ask, filesRead, paths: async (words: string) => (await ask(words)).pages.map(({ path }) => path) }
}
