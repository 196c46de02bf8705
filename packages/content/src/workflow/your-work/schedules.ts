import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { countPendingSchedules, loadPendingSchedules } from '../schedule/load-schedules.ts'
import { loadMissedSchedules } from '../schedule/missed-schedules.ts'
import { showSchedules } from '../together/schedule-endpoints.ts'
import { formPathIn } from './form-path-in.ts'
import { emptySection, maxShown, type WorkSection } from './work-section.ts'

/** What is to be published or taken down at a set time, the soonest first. */
export async function loadScheduled(req: PayloadRequest): Promise<WorkSection> {
  const [schedules, count] = await Promise.all([
    loadPendingSchedules(req, { limit: maxShown }),
    countPendingSchedules(req),
  ])
  const items = (await showSchedules(req, schedules)).map(({ job, event, at, by, document }) => ({
    ...{ key: job, title: document.title, kind: document.kind, languages: [], at },
    path: formPathIn(document, sourceLocale),
    by: `${event === 'publish' ? 'Goes live' : 'Is taken down'}${by ? ` as set by ${by}` : ''}`,
  }))
  return { items, count, lists: [{ label: 'Calendar', path: '/calendar' }] }
}

/** What was scheduled and could not be done, until somebody has made up for it; the newest first. */
export async function loadFailedSchedules(req: PayloadRequest): Promise<WorkSection> {
  const missed = await loadMissedSchedules(req)
  const items = missed.slice(0, maxShown).map(({ document: { title, kind, type, id }, at, why }) => ({
    ...{ key: `${type}/${id}`, title, kind, languages: [], by: 'Failed', at, why: `${why}.` },
    path: formPathIn({ type, id }, sourceLocale),
  }))
  return { ...emptySection, items, count: missed.length }
}
