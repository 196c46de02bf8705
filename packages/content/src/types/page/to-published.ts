import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('page', document, context)
  return from.document({
    slug: from.text('slug'),
    kind: from.text('kind'),
    title: from.text('title'),
    summary: from.text('summary'),
    body: from.richText('body'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
