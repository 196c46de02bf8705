import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { loadNewestWords } from '../../candidate/stored/newest-words.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'

/**
 * Undoes a change of many documents if one of them was saved but not recorded. Payload collects the errors and would commit
 * the rest; a document that was refused before it was saved does no harm to the others.
 */
export function refuseHalfSaved(type: CollectionDocumentType): CollectionAfterOperationHook {
  return async ({ req, result }) => {
    if (isBulkResult(result)) for (const { id } of result.errors) await refuseChanged(req, { type, id: String(id) })
    return result
  }
}

interface BulkResult {
  errors: { id: string | number }[]
}

function isBulkResult(result: unknown): result is BulkResult {
  return typeof result === 'object' && result !== null && 'docs' in result && 'errors' in result
}

async function refuseChanged(
  req: PayloadRequest,
  document: { type: CollectionDocumentType; id: string },
): Promise<void> {
  const { wordsBefore } = documentNotes(req, document)
  const now = await loadNewestWords(req, document)
  if (now && (!wordsBefore || wordsBefore.key === now.key)) return
  throw publicError(
    'One of these documents could not be saved with its records, so nothing was changed. Try again.',
    409,
  )
}
