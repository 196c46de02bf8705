import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { DocumentName } from '../../candidate/document-name.ts'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { loadPendingSchedules, type PendingSchedule } from './load-schedules.ts'

/** Cancels the schedules of a document that is deleted, in the same transaction. */
export async function cancelSchedulesOf(
  req: PayloadRequest,
  document: Pick<DocumentName, 'type' | 'id' | 'title'>,
): Promise<void> {
  for (const schedule of await loadPendingSchedules(req, { of: document }))
    await cancelSchedule(req, schedule, { title: document.title, why: ', because the document was deleted' })
}

/** Cancels one schedule, on record. */
export async function cancelSchedule(
  req: PayloadRequest,
  { job, type, id, event, at }: PendingSchedule,
  { title, why = '' }: { title: string; why?: string },
): Promise<void> {
  await req.payload.delete({ collection: 'payload-jobs', id: job, overrideAccess: true, req: onlyTransaction(req) })
  const when = clinicTimeOf(getSettings(req.payload).clinicTimeZone, at)
  await recordEvidence(req, {
    action: 'scheduleCancelled',
    summary: `The schedule to ${event} “${title}” on ${when} was canceled${why}.`,
    document: { type, id },
    details: { event, scheduledFor: at },
  })
}
