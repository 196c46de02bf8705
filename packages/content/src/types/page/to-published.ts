import type { Page } from '@carepath/schema'
import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'

export function toPublished(document: StoredDocument, context: MappingContext): Page {
  const from = new DocumentReader('page', document, context)
  return from.publish({
    slug: from.text('slug'),
    kind: from.text('kind'),
    title: from.text('title'),
    summary: from.text('summary'),
    body: from.richText('body'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
