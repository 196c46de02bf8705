import { sourceAddress, type Source } from '@carepath/schema'
import type { CreativeWorkLeaf, ScholarlyArticleLeaf } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'

type Citation = ScholarlyArticleLeaf | CreativeWorkLeaf

/** The publications in the page's list of sources, without retracted ones. */
export function citationNodes(context: PageContext): Citation[] {
  return context.citations.ids
    .map((id) => context.require({ type: 'source', id }, { document: { type: 'source', id }, field: 'id' }))
    .filter(({ isRetracted }) => !isRetracted)
    .map(citationNode)
}

function citationNode(source: Source): Citation {
  const work = {
    name: source.title,
    url: sourceAddress(source),
    creditText: source.authors,
    datePublished: String(source.year),
  }
  return isArticle[source.kind]
    ? { '@type': 'ScholarlyArticle', ...work, isPartOf: { '@type': 'Periodical', name: source.publisher } }
    : { '@type': 'CreativeWork', ...work, publisher: { '@type': 'Organization', name: source.publisher } }
}

/** True for kinds that journals publish. Labels and regulators' notices come from an organisation. */
const isArticle: Record<Source['kind'], boolean> = {
  trial: true,
  review: true,
  guideline: true,
  consensus: true,
  label: false,
  regulator: false,
  other: false,
}
