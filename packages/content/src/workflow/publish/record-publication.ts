import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { documentNotes } from '../../request/request-context.ts'
import { isRowLive, wasRowLive } from '../../candidate/live-row.ts'
import type { ChangedDocument } from './queue-live-change.ts'

/** Records that a document was published or taken down; saving a draft is neither. */
export async function recordPublication(
  req: PayloadRequest,
  document: ChangedDocument,
  { isNew = false } = {},
): Promise<void> {
  const { type, id, title, status } = document
  const key = { type, id }
  if (status === 'published') {
    const { confirmed } = documentNotes(req, { type, id: isNew ? undefined : id })
    await recordEvidence(req, {
      ...{ action: 'published', summary: `“${title}” was published.`, document: key },
      ...(confirmed ? { details: { confirmed } } : {}),
    })
  } else if (req.context.isWithdrawing !== true && wasRowLive(req, key) && !(await isRowLive(req, key))) {
    await recordEvidence(req, { action: 'unpublished', summary: `“${title}” was taken down.`, document: key })
  }
}
