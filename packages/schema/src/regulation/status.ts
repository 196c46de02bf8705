import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { limits } from '../values/limits.ts'
import { lineUpTo } from '../values/text.ts'
import { findStatus, knownStatuses, statusName } from './regulators.ts'

/** The name of a status of a regulator, e.g. `us-fda/cleared`. */
export const StatusNameSchema = z.enum(knownStatuses.map(statusName))

/** The standing of one use of a treatment with one regulator. */
export const TreatmentStatusSchema = z.strictObject({
  /** What the regulator calls it: one of the statuses in `packages/schema/regulators`. */
  status: StatusNameSchema,
  /** What for, as it ends the line that pages print, e.g. "depression in adults whom medicines have not helped". */
  use: lineUpTo(limits.paragraph),
  /** Where the standing can be looked up: the label, the clearance letter, the regulator's list. */
  sources: z.array(referenceTo('source')),
})
export type TreatmentStatus = z.infer<typeof TreatmentStatusSchema>

/** True where patients must be told more than the line: a status needs it, or there is none. */
export const needsNotice = (statuses: readonly { status?: unknown }[]): boolean =>
  statuses.length === 0 || statuses.some(({ status }) => findStatus(status)?.status.needsNotice !== false)
