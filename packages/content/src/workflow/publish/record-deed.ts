import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { isRowLive, wasRowLive } from '../../candidate/live-row.ts'
import type { ChangedDocument } from './queue-what-changed.ts'

/** Writes down that something went public or left it; a draft is neither. */
export async function recordDeed(req: PayloadRequest, document: ChangedDocument): Promise<void> {
  const { type, id, title, status, home } = document
  const key = { type, id }
  if (status === 'published') {
    await recordEvidence(req, { action: 'published', summary: `“${title}” was published.`, document: key })
  } else if (req.context.isWithdrawing !== true && wasRowLive(req, home, id) && !(await isRowLive(req, home, id))) {
    await recordEvidence(req, { action: 'unpublished', summary: `“${title}” was taken down.`, document: key })
  }
}
