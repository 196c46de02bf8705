import type { SafetyWarning } from '@carepath/schema'
import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { factualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'

export function toPublished(document: StoredDocument, context: MappingContext): SafetyWarning {
  const from = new DocumentReader('safety-warning', document, context)
  return from.publish({
    heading: from.text('heading'),
    body: factualBlockToPublished(from.group('body')),
    kind: from.text('kind'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
