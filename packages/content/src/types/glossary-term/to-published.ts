import type { GlossaryTerm } from '@carepath/schema'
import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'

export function toPublished(document: StoredDocument, context: MappingContext): GlossaryTerm {
  const from = new DocumentReader('glossary-term', document, context)
  return from.publish({
    slug: from.text('slug'),
    term: from.text('term'),
    plainDefinition: from.text('plainDefinition'),
    pronunciation: from.text('pronunciation'),
    synonyms: from.lines('synonyms'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
