import { documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import type { WithdrawalPreview } from '../../outbox/withdrawal-outcome.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'

/** What withdrawing some documents would do. */
export function previewWithdrawal(payload: Payload, keys: ClinicalKey[]): Promise<WithdrawalPreview> {
  return runWorkerTask(payload, 'previewWithdrawal', { documents: keys.map(documentKey) })
}

/** True where patients can read it, whatever the database says: the site may be held at an earlier release. */
export async function isOnSite(payload: Payload, key: ClinicalKey): Promise<boolean> {
  const { live } = await previewWithdrawal(payload, [key])
  return live.length > 0
}
