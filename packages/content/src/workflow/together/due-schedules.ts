import { documentKey } from '@carepath/schema'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { repeatOnConflict } from '../../config/transactions/repeat-on-conflict.ts'
import { onceAPayload } from '../../model/once-a-payload.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { User } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import { loadPendingSchedules, type PendingSchedule } from '../schedule/load-schedules.ts'
import type { Member } from './plan-together.ts'
import { publishTogether } from './publish-together.ts'

/** How a schedule ended: done, or refused with a reason. */
interface Outcome {
  error?: Error
}

/**
 * Runs the schedules of a database. Those of one minute are done together, in one transaction and one release, whichever of
 * their jobs comes first; the other jobs find their outcome here.
 */
export class DueSchedules {
  static readonly of = onceAPayload((payload) => new DueSchedules(payload))

  readonly #payload: Payload
  readonly #outcomes = new Map<string, Outcome>()
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Does what a job asks for, with all that is due by then. Throws the reason where the job's own part can't be done. */
  async run(job: { id: string; waitUntil?: string | null | undefined }): Promise<void> {
    const turn = this.#turn.then(() => (this.#outcomes.has(job.id) ? undefined : this.#runDue(job)))
    this.#turn = turn.catch(() => undefined)
    await turn
    const outcome = this.#outcomes.get(job.id)
    this.#outcomes.delete(job.id)
    if (outcome?.error) throw outcome.error
  }

  async #runDue(job: { id: string; waitUntil?: string | null | undefined }): Promise<void> {
    const req = await createLocalReq({}, this.#payload)
    const now = new Date()
    const until = minuteOf(job.waitUntil && new Date(job.waitUntil) > now ? job.waitUntil : now.toISOString())
    const due = (await loadPendingSchedules(req)).filter(({ at }) => minuteOf(at) <= until)
    const begun = due.filter((each) => new Date(each.at) <= now || each.job === job.id)
    const minutes = new Set(begun.map(({ at }) => minuteOf(at)))
    for (const [minute, together] of Map.groupBy(due, ({ at }) => minuteOf(at)))
      if (minutes.has(minute)) await this.#runMinute(req, together)
  }

  async #runMinute(req: PayloadRequest, schedules: readonly PendingSchedule[]): Promise<void> {
    const members = new Map<string, Member>()
    const refused = new Map<string, Error>()
    for (const schedule of schedules) {
      const member = await toMember(req, schedule)
      if (member) members.set(documentKey(schedule), member)
      else refused.set(documentKey(schedule), publicError('Whoever set this schedule could not publish.', 403))
    }
    // Whoever can't publish takes the rest of the release with them.
    const broken = new Set(schedules.flatMap((each) => (refused.has(documentKey(each)) ? (each.release ?? []) : [])))
    for (const schedule of schedules) {
      const key = documentKey(schedule)
      if (!schedule.release || !broken.has(schedule.release) || !members.delete(key)) continue
      refused.set(key, publicError('Another document of its release can’t go live, and all go together.', 403))
    }
    const publish = async () => publishTogether(await createLocalReq({}, this.#payload), [...members.values()])
    for (const [key, error] of await repeatOnConflict(publish)) refused.set(key, error)
    for (const schedule of schedules) {
      const error = refused.get(documentKey(schedule))
      this.#outcomes.set(schedule.job, error ? { error } : {})
      await this.#endJobThatWaits(schedule, error)
    }
  }

  /** Payload ends the jobs that it runs at this moment. One that it hasn't begun is ended here, so that it isn't run again. */
  async #endJobThatWaits({ job }: PendingSchedule, error: Error | undefined): Promise<void> {
    const options = { collection: 'payload-jobs', id: job, overrideAccess: true } as const
    const stored = await this.#payload.findByID({ ...options, depth: 0, disableErrors: true })
    if (!stored || stored.processing) return
    this.#outcomes.delete(job)
    if (error) await this.#payload.update({ ...options, data: { hasError: true, error: { message: error.message } } })
    else await this.#payload.delete(options)
  }
}

const minuteOf = (instant: string): string => instant.slice(0, 16)

/**
 * A schedule as a member of its minute's set, in the name of whoever set it, whether or not the account still exists; undefined
 * where that person couldn't publish even then.
 */
async function toMember(req: PayloadRequest, schedule: PendingSchedule): Promise<Member | undefined> {
  const { type, id, event, account, by, confirmed, release } = schedule
  const member: Member = { type, id, event, ...(release === undefined ? {} : { release }) }
  if (account === undefined) return member
  const options = { collection: 'users', id: account, depth: 0, disableErrors: true, overrideAccess: true } as const
  const now: User | null = await req.payload.findByID(options)
  const isTrusted = hasRole(now, 'admin', 'editor', 'reviewer')
  if (!(by?.isStaff ?? isTrusted)) return undefined
  const name = now?.name ?? by?.name ?? 'Somebody whose account was deleted'
  const gone = { id: account, name, role: by?.role ?? null, isActive: false }
  const user = { ...(now ?? gone), collection: 'users' } as NonNullable<PayloadRequest['user']>
  return { ...member, user, schedule: { by: name, isTrusted, confirmed } }
}
