import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { DocumentName } from '../../candidate/document-name.ts'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { loadPendingSchedules, type PendingSchedule } from './load-schedules.ts'

/** Cancels the schedules of a document that is deleted, in the same transaction. */
export async function cancelSchedulesOf(
  req: PayloadRequest,
  document: Pick<DocumentName, 'type' | 'id' | 'title'>,
): Promise<void> {
  for (const schedule of await loadPendingSchedules(req, { of: document }))
    await cancelSchedule(req, schedule, { title: document.title, isDeleted: true })
}

/** What the log says. */
const cancelled = {
  publish: {
    byItself: 'The schedule to publish “{title}” on {moment} was canceled.',
    withDocument: 'The schedule to publish “{title}” on {moment} was canceled, because the document was deleted.',
  },
  unpublish: {
    byItself: 'The schedule to unpublish “{title}” on {moment} was canceled.',
    withDocument: 'The schedule to unpublish “{title}” on {moment} was canceled, because the document was deleted.',
  },
} as const

/** Cancels one schedule, on record. */
export async function cancelSchedule(
  req: PayloadRequest,
  { job, type, id, event, at }: PendingSchedule,
  { title, isDeleted = false }: { title: string; isDeleted?: boolean },
): Promise<void> {
  await req.payload.delete({ collection: 'payload-jobs', id: job, overrideAccess: true, req: onlyTransaction(req) })
  const when = clinicTimeOf(getSettings(req.payload).clinicTimeZone, at)
  await recordEvidence(req, {
    action: 'scheduleCancelled',
    summary: say(cancelled[event][isDeleted ? 'withDocument' : 'byItself'], { title, moment: when }),
    document: { type, id },
    details: { event, scheduledFor: at },
  })
}
