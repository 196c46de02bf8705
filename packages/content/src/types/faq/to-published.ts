import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { factualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('faq', document, context)
  return from.document({
    slug: from.text('slug'),
    question: from.text('question'),
    answer: factualBlockToPublished(from.group('answer')),
    treatment: from.reference('treatment', 'treatment'),
    order: from.number('order'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
