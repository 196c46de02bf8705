import { evidenceLevels, sourceAddress, sourceLocale, type Source } from '@carepath/schema'
import { capitalize, formatLanguage } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { indirectSource } from './indirectness.ts'

/** A publication in the page's list of sources. */
export interface SourceView {
  number: number
  title: string
  /** Language of the title, where it is not the page's, with its name in the page's language. */
  language?: { code: string; words: string }
  /** Authors, publisher and year; it says so where nobody is named or there is no date. */
  imprint: string
  /** Absent for a printed book. */
  href?: string
  /** "DOI 10.1056/…", "PubMed 123", the address's host, or "ISBN 978-…". */
  linkLabel: string
  /** The kind of publication and its level of evidence: "Review, expert consensus". */
  classification: string
  isRetracted: boolean
  indirect?: string
  /** Whom it studied, where that isn't said already. */
  studiedPeople?: string
  /** Where the people were studied. */
  setting?: string
  archivedUrl?: string
}

/** All sources that the page has cited. Call it last. */
export function sourceList(context: PageContext): SourceView[] {
  return context.citations.ids.map((id, index) => {
    const source = context.require({ type: 'source', id }, { document: { type: 'source', id }, field: 'id' })
    const { archivedUrl, language = sourceLocale, subject } = source
    const { population, setting } = subject
    const href = sourceAddress(source)
    const isOwn = context.citations.isOnSubject(id)
    const indirect = isOwn ? indirectSource(context, subject, { document: source, field: 'subject' }) : undefined
    return {
      number: index + 1,
      title: source.title,
      ...(language !== context.locale && {
        language: { code: language, words: context.text.inLanguage(formatLanguage(context.locale, language)) },
      }),
      imprint: formatImprint(context, source),
      ...(href && { href }),
      linkLabel: formatLinkLabel(source),
      classification: classify(context, source),
      isRetracted: source.isRetracted,
      ...(indirect && { indirect }),
      ...(population &&
        !(indirect ?? '').includes(population) && { studiedPeople: context.text.studiedPeople(population) }),
      ...(setting && { setting }),
      ...(archivedUrl && { archivedUrl }),
    }
  })
}

/**
 * "Anand A, et al. New England Journal of Medicine, 2023"; an organisation that published its own work is named once.
 * What isn't known is printed as that: "No author named. Sample Devices, no date".
 */
function formatImprint({ text, locale }: PageContext, { title, authors, publisher, year }: Source): string {
  const date = year === undefined ? text.noDate : String(year)
  const published = publisher ? `${publisher}, ${date}` : capitalize(locale, date)
  if (authors && (authors === publisher || (publisher && authors === title))) return published
  const name = authors ?? (publisher ? text.noAuthor : text.noAuthorOrPublisher)
  return `${name}${name.endsWith('.') ? '' : '.'} ${published}`
}

function formatLinkLabel(source: {
  doi?: string | undefined
  pmid?: string | undefined
  url?: string | undefined
  isbn?: string | undefined
}): string {
  const { doi, pmid, url, isbn } = source
  if (doi) return `DOI ${doi}`
  if (pmid) return `PubMed ${pmid}`
  return url ? new URL(url).host : `ISBN ${isbn}`
}

/** Levels of evidence whose names already say the kind of publication. */
const levelsThatImplyTheirKind: Partial<Record<Source['kind'], Source['evidenceLevel'][]>> = {
  trial: ['randomisedTrial', 'observational', 'survey', 'caseSeries'],
  review: ['systematicReview', 'narrativeReview'],
  regulator: ['regulatory'],
  other: [...evidenceLevels],
}

/** Levels of evidence that the kind of publication already says. */
const levelsImpliedByKind: Partial<Record<Source['kind'], Source['evidenceLevel'][]>> = {
  label: ['regulatory'],
  consensus: ['expertConsensus'],
  survey: ['survey'],
  manufacturer: ['manufacturerStatement'],
  clinicPage: ['clinicStatement'],
}

function classify({ text, locale }: PageContext, { kind, evidenceLevel }: Source): string {
  const level = text.evidenceLevel[evidenceLevel]
  if (levelsThatImplyTheirKind[kind]?.includes(evidenceLevel)) return capitalize(locale, level)
  return levelsImpliedByKind[kind]?.includes(evidenceLevel)
    ? text.sourceKind[kind]
    : `${text.sourceKind[kind]}, ${level}`
}
