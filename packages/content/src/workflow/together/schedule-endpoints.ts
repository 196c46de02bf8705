import { documentKey, IdSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { clinicDay, clinicTime, clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { endpoint } from '../request/endpoint.ts'
import { readTime } from './read-time.ts'
import { cancelSchedule } from '../schedule/cancel-schedules.ts'
import { loadPendingSchedules } from '../schedule/load-schedules.ts'
import {
  loadMissedSchedule,
  loadMissedSchedules,
  type MissedDocument,
  type MissedSchedule,
} from '../schedule/missed-schedules.ts'
import { scheduleEvents, type ScheduleEvent } from '../schedule/schedule-input.ts'

const KeySchema = z.strictObject({ type: WrittenTypeSchema, id: IdSchema })
type Key = z.infer<typeof KeySchema>

/** A schedule as the admin shows it. */
export interface ShownSchedule {
  job: string
  event: ScheduleEvent
  /** Instant. */
  at: string
  /** The same for people, on the clinic's clock. */
  when: string
  by: string | null
  document: DocumentName
}

/** The schedules of a document, and what a new one may be. */
export interface DocumentSchedules {
  upcoming: ShownSchedule[]
  missed: (MissedSchedule & { when: string }) | null
  /** Events that can be scheduled, the one that makes most sense first. */
  events: ScheduleEvent[]
  timeZone: string
  /** The clinic's time now, `YYYY-MM-DDTHH:MM`. */
  now: string
}

/** Setting, listing and cancelling schedules, below `/schedules`. */
export const scheduleEndpoints: Endpoint[] = [
  endpoint({ path: '/schedules', method: 'get', schema: KeySchema, handler: loadDocumentSchedules }),
  endpoint({
    path: '/schedules',
    method: 'post',
    schema: KeySchema.extend({
      event: z.enum(scheduleEvents),
      /** On the clinic's clock, `YYYY-MM-DDTHH:MM`. */
      at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u),
    }),
    handler: async (req, { type, id, event, at }) => {
      const target =
        type === 'site-settings'
          ? { global: siteSettingsSlug }
          : { doc: { relationTo: collectionSlugs[type], value: id } }
      await req.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: event, ...target, user: { relationTo: 'users', value: req.user.id } } as never,
        waitUntil: readTime(req, at),
      })
      return loadDocumentSchedules(req, { type, id })
    },
  }),
  endpoint({
    path: '/schedules/cancel',
    method: 'post',
    schema: z.strictObject({ job: z.string().min(1).max(100) }),
    handler: async (req, { job }) => {
      const schedule = (await loadPendingSchedules(req)).find((each) => each.job === job)
      if (!schedule) throw publicError('This schedule was canceled or carried out already.', 404)
      const title = (await loadNames(req, [schedule])).get(documentKey(schedule))?.title ?? ''
      await inTransaction(req, () => cancelSchedule(req, schedule, { title }))
      return loadDocumentSchedules(req, schedule)
    },
  }),
  endpoint({
    path: '/schedules/account',
    method: 'get',
    schema: z.strictObject({ account: IdSchema }),
    handler: async (req, { account }) => ({ schedules: await loadAccountSchedules(req, account) }),
  }),
  endpoint({
    path: '/schedules/missed',
    method: 'get',
    schema: z.strictObject({}),
    handler: async (req): Promise<{ missed: MissedDocument[] }> => ({ missed: await loadMissedSchedules(req) }),
  }),
]

async function loadDocumentSchedules(req: PayloadRequest, { type, id }: Key): Promise<DocumentSchedules> {
  const key = { type, id }
  const timeZone = getSettings(req.payload).clinicTimeZone
  const [upcoming, missed, isLive, newest] = await Promise.all([
    showSchedules(req, await loadPendingSchedules(req, { of: key })),
    loadMissedSchedule(req, key),
    isRowLive(req, key),
    loadNewestForm(req, key),
  ])
  const isUnchanged = isLive && newest._status === 'published'
  const canUnpublish = type !== 'site-settings' && (isLive || upcoming.length > 0)
  return {
    upcoming,
    missed: missed && { ...missed, when: clinicTimeOf(timeZone, missed.at) },
    events: scheduleEvents.filter((event) => (event === 'publish' ? !isUnchanged : canUnpublish)),
    timeZone,
    now: `${clinicDay(timeZone)}T${clinicTime(timeZone)}`,
  }
}

/** Schedules with the names of their documents and their times for people. */
export async function showSchedules(
  req: PayloadRequest,
  schedules: Awaited<ReturnType<typeof loadPendingSchedules>>,
): Promise<ShownSchedule[]> {
  const names = await loadNames(req, schedules)
  const timeZone = getSettings(req.payload).clinicTimeZone
  return schedules.flatMap((schedule) => {
    const document = names.get(documentKey(schedule))
    const { job, event, at, by } = schedule
    return document ? [{ job, event, at, when: clinicTimeOf(timeZone, at), by: by?.name ?? null, document }] : []
  })
}

/** A schedule that somebody has set, and whether it falls away with the account. */
export interface AccountSchedule extends ShownSchedule {
  needsAccount: boolean
}

/** By request: a list of accounts asks for the schedules of each of them. */
const pendingOf = new WeakMap<PayloadRequest['context'], ReturnType<typeof loadPendingSchedules>>()

/** The schedules that an account has set and that are still to come. */
export async function loadAccountSchedules(req: PayloadRequest, account: string): Promise<AccountSchedule[]> {
  const pending = pendingOf.get(req.context) ?? loadPendingSchedules(req)
  pendingOf.set(req.context, pending)
  const own = (await pending).filter((schedule) => schedule.account === account)
  const needing = new Set(own.filter(({ confirmed }) => confirmed !== undefined).map(({ job }) => job))
  return (await showSchedules(req, own)).map((schedule) => ({ ...schedule, needsAccount: needing.has(schedule.job) }))
}
