import type { Redirect } from '@carepath/schema'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'

export function toPublished(document: StoredDocument, context: MappingContext): Redirect {
  const from = new DocumentReader('redirect', document, context)
  const status = from.text('status')
  return from.publish({
    from: from.text('from'),
    // The form hides the target of a page that is gone; what stood there before doesn't count.
    to: status === '410' ? undefined : from.text('to'),
    status,
  })
}
