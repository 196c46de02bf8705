import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('glossary-term', document, context)
  const treatments = from.references('treatments', 'treatment')
  return from.document({
    slug: from.text('slug'),
    term: from.text('term'),
    plainDefinition: from.text('plainDefinition'),
    pronunciation: from.text('pronunciation'),
    synonyms: from.lines('synonyms'),
    treatments: treatments.length > 0 ? treatments : undefined,
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
