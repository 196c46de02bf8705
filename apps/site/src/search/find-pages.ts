import type { SearchText } from '@carepath/schema/search-files'
import { findPlaces, titleScore, toPassage, type Passage, type PlaceSearch } from './find-passages.ts'
import { rankPages, type RankedPlace, type Ranking } from './rank-pages.ts'
import { readQuery, type Query } from './read-query.ts'
import type { OtherLanguage } from './search-settings.ts'
import type { SearchSite } from './search-site.ts'

/** A found page, with the places on it that answer. */
export interface FoundPage {
  path: string
  title: string
  passages: Passage[]
}

export interface SearchAnswer {
  pages: FoundPage[]
  /** True where the words are those of somebody in danger. */
  isCrisis: boolean
  /** True where a file of the site could not be read: pages or places on them may be missing. */
  isPartial: boolean
  /** The language of the pages, where it is another than that of the page that the reader is on. */
  language?: OtherLanguage
}

/** Pages whose texts are read; more of them would cost a reader more than they help. */
const mostPages = 5
const mostPassages = 3
/** Words of another language are searched in it where it knows this share of them. */
const leastKnown = 0.5
/** A page that says the words of a phrase in different places only. */
const scattered = 0.3
const passageShare = 1.2
/** Each further place that answers as well. */
const moreShare = 0.1
/** A page whose title says all that was looked for; more, where the title says nothing else. */
const inTitle = { all: 0.6, alone: 0.6 }
/** What other clinics do answers where it answers better. */
const othersShare = 0.65
/** Pages of a treatment that is named in a question, and of other treatments then. */
const namedShare = 1.3
const unnamedShare = 0.5

/** The best pages for a reader's words: in another language of the site where the words are of that one. */
export async function findPages(words: string, site: SearchSite): Promise<SearchAnswer> {
  const { missed } = site
  const query = readQuery(words, site)
  const other = query.isForeign && !query.isCrisis ? await findOtherLanguage(words, site) : undefined
  const found = other
    ? { ...(await answer(other.query, other.site)), language: other.language }
    : await answer(query, site)
  return { ...found, isPartial: found.isPartial || site.missed > missed }
}

/** The language that knows most of the words; none where each knows less than half of them. */
async function findOtherLanguage(words: string, site: SearchSite) {
  const others = await Promise.all(
    site.settings.otherLanguages.map(async (language) => {
      const other = await site.inLanguage(language)
      return other ? [{ language, site: other, query: readQuery(words, other) }] : []
    }),
  )
  const [best] = others.flat().toSorted((a, b) => b.query.known - a.query.known)
  return best && best.query.known >= leastKnown ? best : undefined
}

async function answer({ concepts, phrases, isCrisis }: Query, site: SearchSite): Promise<SearchAnswer> {
  const { missed } = site
  const ranking = await rankPages(concepts, site, mostPages)
  const search = { site, phrases, ...ranking }
  // Each page is read when its text is there, while others are under way.
  const read = ranking.places.map(async (candidate) => {
    const text = await site.text(candidate.place)
    return text ? [readPage(candidate, text, search)] : []
  })
  const found = (await Promise.all(read)).flat()
  found.sort((a, b) => b.score - a.score)
  const pages = found.map(({ page }) => page)
  return { pages: isCrisis ? withContactFirst(pages, site) : pages, isCrisis, isPartial: site.missed > missed }
}

function readPage(
  { score }: RankedPlace,
  text: SearchText,
  search: PlaceSearch & Pick<Ranking, 'treatments'>,
): { page: FoundPage; score: number } {
  const shown = findPlaces(text, search)
  const best = shown[0]?.score ?? 0
  const title = titleScore(text.title, search)
  const saysIt = best > 0 || title.said > 0
  const inPassages =
    (saysIt ? 1 : scattered) + passageShare * best + moreShare * Math.min(shown.length - 1, mostPassages)
  const byTitle = 1 + inTitle.all * title.said + inTitle.alone * title.said * title.share
  const byOwner = shareOfOwner(text.path, search)
  return {
    page: {
      path: text.path,
      title: text.title,
      passages: shown.slice(0, mostPassages).map((place) => toPassage(place, search)),
    },
    score: score * inPassages * byTitle * byOwner,
  }
}

/** A page of the treatment that is asked about answers best; where none is named, the clinic's own do. */
function shareOfOwner(path: string, { site, treatments }: { site: SearchSite; treatments: string[] }): number {
  const { settings } = site
  if (treatments.length === 0) return isOthers(path, site) ? othersShare : 1
  if (treatments.some((treatment) => path.startsWith(treatment))) return namedShare
  return settings.treatments.some((treatment) => path.startsWith(treatment.path)) ? unnamedShare : 1
}

/**
 * True for a page of another clinic, treatment or effect where the site has some of its own: it lies beside one of them,
 * as `/treatments/b/costs/` lies beside `/treatments/a/`.
 */
function isOthers(path: string, { ownPages, ownFolders }: SearchSite): boolean {
  return !isIn(path, ownPages) && isIn(path.slice(0, -1), ownFolders)
}

/** True for the path of a folder that is among these or lies in one of them. */
function isIn(path: string, folders: ReadonlySet<string>): boolean {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    if (folders.has(path.slice(0, end + 1))) return true
  }
  return false
}

/** Somebody in danger is led to a person before anything to read. */
function withContactFirst(pages: readonly FoundPage[], { settings }: SearchSite): FoundPage[] {
  const { label, href } = settings.contact
  const contact = pages.find(({ path }) => path === href) ?? { path: href, title: label, passages: [] }
  return [contact, ...pages.filter(({ path }) => path !== href)]
}
