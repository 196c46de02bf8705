import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { queueChange } from '../../outbox/queue-change.ts'
import { isRowLive, wasRowLive } from '../../candidate/stored/live-row.ts'

/** A document as the hooks after a change see it. */
export interface ChangedDocument {
  type: WrittenType
  id: string
  title: string
  /** Status of what was just saved; a draft over a live page is a draft. */
  status: unknown
  /** Where its readers are redirected, should it have been taken down. */
  redirectTo?: string | undefined
}

/** Queues one change where something that patients see has changed, and nothing for a draft. */
export async function queueLiveChange(req: PayloadRequest, document: ChangedDocument): Promise<void> {
  const { type, id, title } = document
  const change = { documentType: type, documentId: id, title }
  if (document.status === 'published') {
    await queueChange(req, { event: 'publish', ...change })
    return
  }
  if (!wasRowLive(req, document)) return
  if (await isRowLive(req, document)) return
  await queueChange(req, { event: 'unpublish', ...change, redirectTo: document.redirectTo })
}
