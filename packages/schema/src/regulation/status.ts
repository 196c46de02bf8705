import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { areOwn } from '../parts/scope.ts'
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
  /** Which of the treatment's interventions have it; absent where it has one that can. */
  interventions: z.array(referenceTo('intervention')).min(1).max(limits.interventions).optional(),
  /** Where the standing can be looked up: the label, the clearance letter, the regulator's list. */
  sources: z.array(referenceTo('source')),
})
export type TreatmentStatus = z.infer<typeof TreatmentStatusSchema>

/** True where patients must be told more than the line: a status needs it, or there is none. */
export const needsNotice = (statuses: readonly { status?: unknown }[]): boolean =>
  statuses.length === 0 || statuses.some(({ status }) => findStatus(status)?.status.needsNotice !== false)

interface Parts {
  interventions: readonly { kind: string; isSupporting: boolean; intervention: { id: string } }[]
}

/**
 * The places of the interventions that a standing is of: those that it names; else those of the kinds that it can be said of,
 * what treats before what goes with it. More than one where the standing ought to name them.
 */
export function interventionsOf(
  status: Pick<TreatmentStatus, 'status' | 'interventions'>,
  { interventions }: Parts,
): number[] {
  const places = interventions.map((row, index) => ({ ...row, index }))
  const named = status.interventions?.map(({ id }) => id)
  if (named) return places.filter(({ intervention }) => named.includes(intervention.id)).map(({ index }) => index)
  const kinds: readonly string[] = findStatus(status.status)?.status.kinds ?? []
  const fitting = places.filter(({ kind }) => kinds.includes(kind))
  const treating = fitting.filter(({ isSupporting }) => !isSupporting)
  return (treating.length > 0 ? treating : fitting).map(({ index }) => index)
}

/** A standing names interventions of the treatment, once each, of a kind that it can be said of. */
export function requireOwnInterventions(
  { statuses, interventions }: Parts & { statuses: readonly TreatmentStatus[] },
  context: z.RefinementCtx,
): void {
  statuses.forEach((status, index) => {
    const kinds: readonly string[] = findStatus(status.status)?.status.kinds ?? []
    const named = status.interventions?.map(({ id }) => id) ?? []
    const fitting = interventions.filter(({ kind }) => kinds.includes(kind)).map(({ intervention }) => intervention.id)
    if (areOwn(named, fitting)) return
    context.addIssue({
      code: 'custom',
      message: 'must name what the treatment consists of and this status can apply to, once each',
      path: ['statuses', index, 'interventions'],
    })
  })
}
