import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('intervention', document, context)
  return from.document({ name: from.text('name'), kind: from.text('kind') })
}
