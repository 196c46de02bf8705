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

const basicSettings: SearchSettings = {
  sameWords:
    'throw up,vomit,nausea;driving,drive home,ride;how much,cost,price;uti,bladder infection;hallucinating,side effects',
  crisisWords: crisisWords.join(';'),
  emergency: { heading: 'In an emergency', lines: [] },
  clinic: { name: 'Clinic', path: '/clinics/one/', phones: [], hours: [] },
  entries: [],
  contact: { label: 'Contact', href: '/contact/' },
  ownPages: [],
  otherLanguages: [],
  treatments: [],
}

/** Words that mean the same as lists. */
type TestSettings = Partial<Omit<SearchSettings, 'sameWords'>> & { sameWords?: string[][] }

interface SearchedSite {
  settings?: TestSettings
  /** Files of words, as a large site has several. */
  wordFiles?: number
  /** Pages in another language of the site. */
  other?: { locale: string; pages: Pages; settings?: TestSettings }
}

/** The reader’s search in pages of these titles and texts. */
export async function searchIn(locale: string, pages: Pages, { settings, wordFiles = 1, other }: SearchedSite = {}) {
  const files = searchFiles(locale, await toEntries(locale, pages), wordFiles)
  const otherLanguages: SearchSettings['otherLanguages'] = []
  if (other) {
    for (const file of searchFiles(other.locale, await toEntries(other.locale, other.pages))) files.set(...file)
    files.set('/other.json', toSettings(other.settings))
    otherLanguages.push({ locale: other.locale as Locale, name: 'Other', direction: 'ltr', settings: '/other.json' })
  }
  files.set('/search.json', toSettings({ otherLanguages, ...settings }))
  const filesRead: string[] = []
  const broken = new Set<string>()
  const read: ReadJson = (path) => {
    filesRead.push(path)
    if (broken.has(path)) return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(structuredClone(files.get(path)) as never)
  }
  const site = await SearchSite.load(locale as Locale, read, '/search.json')
  const ask = async (words: string) => findPages(words, site)
  return { ask, filesRead, broken, paths: async (words: string) => (await ask(words)).pages.map(({ path }) => path) }
}

function toSettings({ sameWords, ...settings }: TestSettings = {}): SearchSettings {
  const groups = sameWords?.map((group) => group.join(',')).join(';')
  return { ...basicSettings, ...settings, ...(groups !== undefined && { sameWords: groups }) }
}

async function toEntries(locale: string, pages: Pages) {
  const language = await loadLanguage(locale as Locale)
  return Object.entries(pages).map(([path, { title, html, keywords = [] }]) => {
    const sections = pageSections(`<main><h1>${title}</h1>${html}</main>`, locale)
    const words = weighWords({ title, keywords, description: '', sections, share: 1 }, language, locale)
    return { path, title, sections, words }
  })
}
