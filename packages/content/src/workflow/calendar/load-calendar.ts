import { documentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { clinicDay, clinicInstant } from '../../config/clinic-clock.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { getSettings } from '../../config/get-settings.ts'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { DueReview } from '../../outbox/due-review.ts'
import { loadPendingSchedules } from '../schedule/load-schedules.ts'
import { loadMissedSchedules } from '../schedule/missed-schedules.ts'
import type { ScheduleEvent } from '../schedule/schedule-input.ts'
import { daysOf, monthsLater } from './month.ts'

/** Something that is to happen at a moment, or should have happened. */
export interface CalendarEntry {
  event: ScheduleEvent | 'failed'
  /** Instant. */
  at: string
  /** Those that go live as one; otherwise there is one. */
  documents: DocumentName[]
  /** Who set the schedule. */
  by?: string
  /** Why it failed. */
  why?: string
  /** Its moment is past, and the worker hasn’t carried it out. */
  isLate: boolean
}

/** A day at the clinic, with what happens on it. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string
  isToday: boolean
  entries: CalendarEntry[]
  reviews: DueReview[]
}

/** A month at the clinic. */
export interface Calendar {
  days: CalendarDay[]
  /** False where no worker answers: only the worker knows which reviews are due. */
  hasReviews: boolean
}

/** Loads what is scheduled in a month, `YYYY-MM`, what failed in it, and which reviews are due. Days are those of the clinic. */
export async function loadCalendar(req: PayloadRequest, month: string): Promise<Calendar> {
  const timeZone = getSettings(req.payload).clinicTimeZone
  const [first, next] = [`${month}-01`, `${monthsLater(month, 1)}-01`]
  const [from, before] = [first, next].map((day) => clinicInstant(timeZone, `${day}T00:00`))
  const [scheduled, failed, due] = await Promise.all([
    loadScheduled(req, { from, before }),
    loadFailed(req),
    askWorker(req.payload, 'dueReviews', { until: next }),
  ])
  const byDay = Map.groupBy(
    [...scheduled, ...failed].toSorted((one, other) => one.at.localeCompare(other.at)),
    ({ at }) => clinicDay(timeZone, new Date(at)),
  )
  const reviewsByDay = Map.groupBy(due ?? [], ({ reviewDue }) => reviewDue)
  const today = clinicToday(req.payload)
  return {
    days: daysOf(month).map((day) => ({
      ...{ day, isToday: day === today },
      entries: byDay.get(day) ?? [],
      reviews: reviewsByDay.get(day) ?? [],
    })),
    hasReviews: Boolean(due),
  }
}

/** The worker carries schedules out within a minute; after two something holds it up. */
const lateAfterMs = 120_000

async function loadScheduled(
  req: PayloadRequest,
  span: { from: Date | undefined; before: Date | undefined },
): Promise<CalendarEntry[]> {
  const schedules = await loadPendingSchedules(req, span)
  const names = await loadNames(req, schedules)
  const parts = Map.groupBy(schedules, ({ release, event, job }) => (release ? `${release} ${event}` : job))
  return [...parts.values()].flatMap((part) => {
    const [first] = part
    const documents = part
      .flatMap((schedule) => names.get(documentKey(schedule)) ?? [])
      .toSorted((one, other) => one.title.localeCompare(other.title))
    if (!first || documents.length === 0) return []
    const { event, at, by } = first
    const isLate = Date.parse(at) < Date.now() - lateAfterMs
    return [{ ...{ event, at, documents, isLate }, ...(by ? { by: by.name } : {}) }]
  })
}

async function loadFailed(req: PayloadRequest): Promise<CalendarEntry[]> {
  const missed = await loadMissedSchedules(req)
  return missed.map(({ document, at, why }) => ({ event: 'failed', at, documents: [document], why, isLate: false }))
}
