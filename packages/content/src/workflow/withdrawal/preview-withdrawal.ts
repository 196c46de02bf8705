import { documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import type { WithdrawalPreview } from '../../outbox/withdrawal-outcome.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'

/** Asks the worker what a withdrawal of some documents would change. */
export function previewWithdrawal(payload: Payload, keys: ClinicalKey[]): Promise<WithdrawalPreview> {
  return runWorkerTask(payload, 'previewWithdrawal', { documents: keys.map(documentKey) })
}

/** True where patients can read a document. The database can't tell, since the site may be pinned to an earlier release. */
export async function isOnSite(payload: Payload, key: ClinicalKey): Promise<boolean> {
  const { live } = await previewWithdrawal(payload, [key])
  return live.length > 0
}
