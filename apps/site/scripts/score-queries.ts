import { CarepathError, LocaleSchema, type Locale } from '@carepath/schema'
import { pathWithoutLocale, searchSettingsPath } from '../src/routes/paths.ts'
import { findPages } from '../src/search/find-pages.ts'
import { SearchSite, type ReadJson } from '../src/search/search-site.ts'

/** What somebody types, and parts of the paths that may come first. */
interface ExpectedAnswer {
  language: Locale
  query: string
  right: string[]
}

/** What the readers' search answers. */
export interface ScoredAnswer {
  language: Locale
  query: string
  results: string[]
  isCrisis: boolean
  /** Place of the first right page, from 0 on; -1 where none is found. */
  rank: number
}

export interface SearchScore {
  answers: ScoredAnswer[]
  /** Shares of the queries whose right page comes first, and among the first three. */
  right: { first: number; top3: number }
  /** How many find nothing. */
  nothing: number
}

/** Asks the readers' own search of a site each query of a file; see `npm run -s search:score -- --help` for its lines. */
export async function scoreQueries(file: string, readJson: ReadJson): Promise<SearchScore> {
  const sites = new Map<Locale, Promise<SearchSite>>()
  const answers = await Promise.all(
    readQueries(file).map(async ({ language, query, right }): Promise<ScoredAnswer> => {
      const loaded = sites.get(language) ?? SearchSite.load(language, readJson, searchSettingsPath(language))
      sites.set(language, loaded)
      const { pages, isCrisis, isPartial } = await findPages(query, await loaded)
      if (isPartial) throw new Error(`A file of the site's search could not be read for “${query}”.`)
      const results = pages.map(({ path }) => path)
      const rank = results.findIndex((path) => right.some((part) => isRight(pathWithoutLocale(path, language), part)))
      return { language, query, results, isCrisis, rank }
    }),
  )
  const count = (counts: (answer: ScoredAnswer) => boolean) => answers.filter(counts).length
  const share = (number: number) => Math.round((number / Math.max(answers.length, 1)) * 1000) / 1000
  return {
    answers,
    right: {
      first: share(count(({ rank }) => rank === 0)),
      top3: share(count(({ rank }) => rank >= 0 && rank < 3)),
    },
    nothing: count(({ results }) => results.length === 0),
  }
}

function isRight(path: string, part: string): boolean {
  return part.startsWith('=') ? path === part.slice(1) : path.includes(part)
}

function readQueries(text: string): ExpectedAnswer[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [language, query = '', right = ''] = line.split('\t')
    const locale = LocaleSchema.safeParse(language)
    if (locale.success && query.trim() && right.trim())
      return [{ language: locale.data, query, right: right.trim().split(/\s+/u) }]
    throw new CarepathError('invalidArgument', `Line ${index + 1} of the queries is none`, {
      next: 'Write a language of the site, a tab, what is typed, a tab, and parts of the right paths.',
    })
  })
}
