import { evidenceLevels, sourceAddress, sourceLocale, type Source } from '@carepath/schema'
import { capitalize } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { indirectProduct } from './grounds.ts'

/** A publication in the page's list of sources. */
export interface SourceView {
  number: number
  title: string
  /** Language of the title, where it is not the page's. */
  language?: string
  /** Authors, publisher and year. */
  imprint: string
  href: string
  /** "DOI 10.1056/…", "PubMed 123", or the address's host. */
  linkLabel: string
  /** The kind of publication and its level of evidence: "Review, expert consensus". */
  classification: string
  isRetracted: boolean
  indirect?: string
  archivedUrl?: string
}

/** All sources that the page has cited. Call it last. */
export function sourceList(context: PageContext): SourceView[] {
  return context.citations.ids.map((id, index) => {
    const source = context.require({ type: 'source', id }, { document: { type: 'source', id }, field: 'id' })
    const { archivedUrl, language = sourceLocale } = source
    const indirect = indirectProduct(context, source.product)
    return {
      number: index + 1,
      title: source.title,
      ...(language !== context.locale && { language }),
      imprint: formatImprint(source),
      href: sourceAddress(source),
      linkLabel: formatLinkLabel(source),
      classification: classify(context, source),
      isRetracted: source.isRetracted,
      ...(indirect && { indirect }),
      ...(archivedUrl && { archivedUrl }),
    }
  })
}

/** "Anand A, et al. New England Journal of Medicine, 2023"; an organisation that published its own work is named once. */
function formatImprint({ title, authors, publisher, year }: Source): string {
  const name = authors === publisher || authors === title ? '' : `${authors}${authors.endsWith('.') ? '' : '.'} `
  return `${name}${publisher}, ${year}`
}

function formatLinkLabel(source: {
  doi?: string | undefined
  pmid?: string | undefined
  url?: string | undefined
}): string {
  const { doi, pmid, url } = source
  if (doi) return `DOI ${doi}`
  return pmid ? `PubMed ${pmid}` : new URL(url ?? '').host
}

/** Levels of evidence whose names already say the kind of publication. */
const levelsThatImplyTheirKind: Partial<Record<Source['kind'], Source['evidenceLevel'][]>> = {
  trial: ['randomisedTrial', 'observational', 'caseSeries'],
  review: ['systematicReview'],
  regulator: ['regulatory'],
  other: [...evidenceLevels],
}

/** Levels of evidence that the kind of publication already says. */
const levelsImpliedByKind: Partial<Record<Source['kind'], Source['evidenceLevel'][]>> = {
  label: ['regulatory'],
  consensus: ['expertConsensus'],
}

function classify({ text, locale }: PageContext, { kind, evidenceLevel }: Source): string {
  const level = text.evidenceLevel[evidenceLevel]
  if (levelsThatImplyTheirKind[kind]?.includes(evidenceLevel)) return capitalize(locale, level)
  return levelsImpliedByKind[kind]?.includes(evidenceLevel)
    ? text.sourceKind[kind]
    : `${text.sourceKind[kind]}, ${level}`
}
