import type { Faq } from '@carepath/schema'
import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { factualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'

export function toPublished(document: StoredDocument, context: MappingContext): Faq {
  const from = new DocumentReader('faq', document, context)
  return from.publish({
    slug: from.text('slug'),
    question: from.text('question'),
    answer: factualBlockToPublished(from.group('answer')),
    treatment: from.reference('treatment', 'treatment'),
    order: from.number('order'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
