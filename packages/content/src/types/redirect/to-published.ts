import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('redirect', document, context)
  const status = from.text('status')
  return from.document({
    from: from.text('from'),
    // The form hides the target of a page that is gone; a target that was entered before is ignored.
    to: status === '410' ? undefined : from.text('to'),
    status,
  })
}
