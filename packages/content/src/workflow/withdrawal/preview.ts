import { documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import { askForTask } from '../../outbox/ask-worker.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'

const PreviewSchema = z.object({
  live: z.array(z.string()),
  withdrawn: z.array(z.string()),
  changed: z.array(z.string()).nullable(),
  referrers: z.array(z.string()),
  cascaded: z.array(z.object({ document: z.string(), title: z.string(), paths: z.array(z.string()) })),
})
export type WithdrawalPreview = z.infer<typeof PreviewSchema>

/** What withdrawing some documents would do. */
export async function previewOf(payload: Payload, keys: ClinicalKey[]): Promise<WithdrawalPreview> {
  const documents = keys.map(documentKey)
  return PreviewSchema.parse(await askForTask(payload, 'withdraw-preview', { documents }))
}

/** True where patients can read it, whatever the database says: the site may be held at an earlier release. */
export async function isLiveNow(payload: Payload, key: ClinicalKey): Promise<boolean> {
  const { live } = await previewOf(payload, [key])
  return live.length > 0
}
