import { sourceAddress, type Source } from '@carepath/schema'
import type {
  BookLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  ThesisLeaf,
  WebPageLeaf,
} from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'

type Citation = ScholarlyArticleLeaf | CreativeWorkLeaf | WebPageLeaf | BookLeaf | ThesisLeaf | ReportLeaf | DatasetLeaf

/** The publications in the page's list of sources, without retracted ones. */
export function citationNodes(context: PageContext): Citation[] {
  return context.citations.ids
    .map((id) => context.require({ type: 'source', id }, { document: { type: 'source', id }, field: 'id' }))
    .filter(({ isRetracted }) => !isRetracted)
    .map(citationNode)
}

function citationNode(source: Source): Citation {
  const { authors, publisher, year, isbn } = source
  const address = sourceAddress(source)
  const work = {
    name: source.title,
    ...(address && { url: address }),
    ...(authors && { creditText: authors }),
    ...(year !== undefined && { datePublished: String(year) }),
  }
  const type = isInJournal(source) ? 'ScholarlyArticle' : typeOfKind[source.kind]
  if (type === 'ScholarlyArticle')
    return { '@type': type, ...work, ...(publisher && { isPartOf: { '@type': 'Periodical', name: publisher } }) }
  const published = { ...work, ...(publisher && { publisher: { '@type': 'Organization', name: publisher } as const }) }
  return type === 'Book'
    ? { '@type': type, ...published, ...(isbn && !address && { isbn }) }
    : { '@type': type, ...published }
}

const articleKinds: readonly Source['kind'][] = ['trial', 'review', 'guideline', 'consensus']

/** True for an article of a journal. What a body publishes on its own pages is no article. */
const isInJournal = ({ kind, doi, pmid }: Source): boolean => articleKinds.includes(kind) && Boolean(doi ?? pmid)

/** What each kind is to search engines where it isn't an article. */
const typeOfKind: Record<Source['kind'], Citation['@type']> = {
  trial: 'CreativeWork',
  review: 'CreativeWork',
  guideline: 'CreativeWork',
  consensus: 'CreativeWork',
  label: 'CreativeWork',
  regulator: 'CreativeWork',
  manufacturer: 'CreativeWork',
  register: 'CreativeWork',
  survey: 'CreativeWork',
  clinicPage: 'WebPage',
  book: 'Book',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  other: 'CreativeWork',
}
