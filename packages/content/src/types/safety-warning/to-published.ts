import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { factualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('safety-warning', document, context)
  return from.document({
    heading: from.text('heading'),
    body: factualBlockToPublished(from.group('body')),
    kind: from.text('kind'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
