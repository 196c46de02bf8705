import { z } from 'zod'
import { NightlyCheckResultSchema } from './verification.ts'

/** leading: this worker publishes. waiting: another one does. */
export const WorkerStageSchema = z.enum(['leading', 'waiting', 'starting'])
export type WorkerStage = z.infer<typeof WorkerStageSchema>

/** How far the worker has come with what it publishes at this moment. */
const PassProgressSchema = z.strictObject({
  label: z.string(),
  /** ISO 8601. */
  startedAt: z.string(),
  /** Pages rendered. */
  done: z.int(),
  /** Pages known so far to be affected. */
  total: z.int(),
})
export type PassProgress = z.infer<typeof PassProgressSchema>

/** What the worker is doing, for editors. */
export const WorkerStatusSchema = z.strictObject({
  status: WorkerStageSchema,
  /** The pass that runs now. */
  pass: PassProgressSchema.nullable(),
  /** The last nightly check. */
  check: NightlyCheckResultSchema.nullable(),
})
export type WorkerStatus = z.infer<typeof WorkerStatusSchema>
