import { documentAnswers, documentKey } from '@carepath/schema'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { kindOf, loadNames } from '../../candidate/document-name.ts'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { User } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import type { Together } from '../../request/together.ts'
import { refuseSignerChange } from '../publish/refuse-signer-change.ts'
import { refuseWhileNeeded } from '../publish/refuse-while-needed.ts'
import { loadPendingSchedules, type PendingSchedule } from '../schedule/load-schedules.ts'
import { readSchedule, type ReadSchedule, type ScheduledBy } from '../schedule/schedule-input.ts'
import { hashOfWords } from '../second-person/find-changed-words.ts'
import { refuseOwnWords } from '../second-person/second-person.ts'
import { loadForm } from '../../candidate/stored/form.ts'
import { mapForm, trialRequest } from './load-form.ts'

/** A job as it is about to be queued. */
interface QueuedJob {
  input?: unknown
  waitUntil?: unknown
  taskSlug?: unknown
}

/** A schedule that may be kept: what is stored of it, and what to do once it is. */
interface PreparedSchedule {
  input: object
  record: () => Promise<void>
}

/** Moments after the year 9999 are written in another form. SQLite orders it before all others, and they would be due at once. */
const farthestMs = 100 * 366 * 24 * 3_600_000

/**
 * Checks a schedule when it is set, by whichever way: what can be known to fail is refused now and not when its time comes.
 * An approval may still come until then. Keeps who has set it, since the account may be gone by then.
 */
export async function prepareSchedule(
  payload: Payload,
  job: QueuedJob,
  transactionID?: PayloadRequest['transactionID'],
): Promise<PreparedSchedule | undefined> {
  const schedule = readSchedule(job.input)
  if (!schedule) return undefined
  const at = new Date(typeof job.waitUntil === 'string' || job.waitUntil instanceof Date ? job.waitUntil : Date.now())
  if (at.getTime() - Date.now() > farthestMs)
    throw publicError('This is more than a hundred years away. Choose an earlier time.')
  const user = await loadAccount(payload, schedule.account)
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
  // In the transaction of whoever sets several schedules at once.
  if (transactionID !== undefined) req.transactionID = transactionID
  const key = documentKey(schedule)
  const name = (await loadNames(req, [schedule])).get(key)
  if (!name) throw publicError(`This ${kindOf(schedule.type).toLowerCase()} no longer exists.`, 404)
  if (schedule.locale)
    throw publicError(
      'A schedule publishes a document in all its languages: what isn’t ready in one stays off the site.',
    )
  const pending = (await loadPendingSchedules(req)).filter((other) => other.at <= at.toISOString())
  refuseContradiction(schedule, at, pending)
  let confirmed: string | undefined
  if (schedule.event === 'publish') confirmed = await confirmWords(req, schedule)
  else await refuseImpossibleTakedown(req, schedule, { name: name.title, pending })
  const by: ScheduledBy | undefined = user && {
    ...{ id: user.id, name: user.name, role: user.role },
    isStaff: hasRole(user, 'admin', 'editor', 'reviewer'),
  }
  const when = clinicTimeOf(getSettings(payload).clinicTimeZone, at)
  return {
    input: { ...(job.input as object), ...(by ? { scheduledBy: by } : {}), ...(confirmed ? { confirmed } : {}) },
    record: () =>
      recordEvidence(req, {
        action: 'scheduled',
        summary: say(scheduled[schedule.event], { title: name.title, moment: when }),
        document: { type: schedule.type, id: schedule.id },
        details: { event: schedule.event, scheduledFor: at.toISOString() },
      }),
  }
}

/** What the log says. */
const scheduled = {
  publish: '“{title}” was scheduled to be published on {moment}.',
  unpublish: '“{title}” was scheduled to be taken down on {moment}.',
} as const

async function loadAccount(payload: Payload, id: string | undefined): Promise<User | undefined> {
  if (id === undefined) return undefined
  const options = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true } as const
  return (await payload.findByID(options)) ?? undefined
}

function refuseContradiction({ type, id, event }: ReadSchedule, at: Date, pending: readonly PendingSchedule[]): void {
  const minute = at.toISOString().slice(0, 16)
  const other = pending.find((each) => each.type === type && each.id === id && each.at.startsWith(minute))
  if (!other || other.event === event) return
  const [one, two] = event === 'publish' ? ['unpublish', 'publish'] : ['publish', 'unpublish']
  throw publicError(`There is a schedule to ${one} it at the same minute. Cancel that one, then ${two} it then.`, 409)
}

/** By setting the schedule, a person confirms the words that a second person answers for. Returns their hash. */
async function confirmWords(req: PayloadRequest, { type, id }: ReadSchedule): Promise<string | undefined> {
  if (!req.user || !JSON.stringify(documentAnswers[type]).includes('secondPerson')) return undefined
  const form = await loadForm(req, { type, id })
  if (!form) return undefined
  const mapped = await mapForm(req, form)
  await refuseOwnWords(trialRequest(req, {}), form, mapped)
  return hashOfWords(type, mapped)
}

async function refuseImpossibleTakedown(
  req: PayloadRequest,
  { type, id }: ReadSchedule,
  { name, pending }: { name: string; pending: readonly PendingSchedule[] },
): Promise<void> {
  if (type === 'site-settings')
    throw publicError('Site settings can’t be unpublished: every page shows them. Change them and publish.')
  const goesLiveBefore = pending.some((each) => each.type === type && each.id === id && each.event === 'publish')
  if (!goesLiveBefore && !(await isRowLive(req, { type, id })))
    throw publicError(`“${name}” isn’t on the site, so there is nothing to unpublish.`)
  await refuseWhileNeeded(trialRequest(req, { together: await asOfThen(req, pending) }), { type, id })
  if (type === 'person') await refuseSignerChange(req, { id })
}

/** What earlier schedules, the soonest first, will have taken down or published with other words when this one is due. */
async function asOfThen(req: PayloadRequest, pending: readonly PendingSchedule[]): Promise<Together> {
  const then: Together = { live: new Map(), down: new Set(), refused: new Map() }
  for (const schedule of pending) {
    const key = documentKey(schedule)
    if (schedule.event === 'unpublish') {
      then.live.delete(key)
      then.down.add(key)
      continue
    }
    const form = await loadForm(req, schedule)
    if (!form) continue
    then.down.delete(key)
    then.live.set(key, await mapForm(req, form))
  }
  return then
}
