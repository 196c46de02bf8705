import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { clinicDay, clinicHour } from '@carepath/content/config/clinic-day.ts'
import { reminderKey, formatReminder } from '@carepath/content/workflow/due-reviews/reminder.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'

/** When people begin to read mail, on the clinic's clock. */
const remindAt = '08:00'
const retryEveryMs = 15 * 60_000
/** A message on its way when the worker stops is waited for, but not for longer than the supervisor waits. */
const stopTimeoutMs = 5000
const page = 200

/** What a mail server says where it took the message for anybody at all. */
const AnswerSchema = z.looseObject({ rejected: z.array(z.string()).default([]) })

/** Tells reviewers and admins by mail, once a day, of reviews that have come within their notice or have become overdue. */
export class ReviewReminders {
  readonly #payload: Payload
  readonly #due: () => DueReview[]
  readonly #retryEveryMs: number
  /** The day at the clinic that is done with. */
  #finishedDay = ''
  #failedAt = -Infinity
  #sending: Promise<void> | undefined

  /** `due` gives what is due or overdue at the moment. */
  constructor(payload: Payload, due: () => DueReview[], options: { retryEveryMs?: number } = {}) {
    this.#payload = payload
    this.#due = due
    this.#retryEveryMs = options.retryEveryMs ?? retryEveryMs
  }

  /** Begins to send what is to be told; publishing goes on meanwhile. A server that is away is asked again later. */
  beginIfDue(now = new Date()): void {
    const { mail, clinicTimeZone } = settingsOf(this.#payload)
    const day = clinicDay(clinicTimeZone, now)
    const isTooSoon =
      clinicHour(clinicTimeZone, now) < remindAt || performance.now() - this.#failedAt < this.#retryEveryMs
    if (!mail || this.#sending || day === this.#finishedDay || isTooSoon) return
    this.#sending = this.#sendReminder(mail.from.address)
      .then((isDone) => {
        if (isDone) this.#finishedDay = day
        else this.#failedAt = performance.now()
      })
      .finally(() => (this.#sending = undefined))
  }

  /** Lets a message that is on its way arrive. */
  async stop(): Promise<void> {
    if (this.#sending) await Promise.race([this.#sending, pause(stopTimeoutMs)])
  }

  /** True where nothing is left to be told today. */
  async #sendReminder(from: string): Promise<boolean> {
    const payload = this.#payload
    try {
      const news = await this.#selectUnsent(this.#due())
      if (news.length === 0) return true
      const to = await this.#recipients()
      if (to.length === 0) throw new Error('There is no active reviewer and no active admin.')
      const adminUrl = settingsOf(payload).cmsUrl + payload.config.routes.admin
      const answer = AnswerSchema.parse(await payload.sendEmail({ to, ...formatReminder(news, { adminUrl, from }) }))
      if (answer.rejected.length > 0)
        payload.logger.warn(`The mail server takes no message for ${answer.rejected.join(', ')}.`)
      await this.#recordSent(news)
      payload.logger.info(`Mailed to ${to.length} people: ${news.length} reviews are due or overdue.`)
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      payload.logger.error(`Reviews that are due could not be mailed; the worker tries again: ${message}`)
      return false
    }
  }

  async #selectUnsent(due: DueReview[]): Promise<DueReview[]> {
    const told = new Set<string>()
    for (let start = 0; start < due.length; start += page) {
      const { docs } = await this.#payload.find({
        collection: 'review-reminders',
        where: { key: { in: due.slice(start, start + page).map(reminderKey) } },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      for (const { key } of docs) told.add(key)
    }
    return due.filter((each) => !told.has(reminderKey(each)))
  }

  async #recipients(): Promise<string[]> {
    const { docs } = await this.#payload.find({
      collection: 'users',
      where: { and: [{ role: { in: ['reviewer', 'admin'] } }, { isActive: { equals: true } }] },
      sort: 'email',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    return docs.map(({ email }) => email)
  }

  async #recordSent(told: DueReview[]): Promise<void> {
    const sentAt = new Date().toISOString()
    for (const each of told) {
      const data = { key: reminderKey(each), sentAt }
      await this.#payload.create({ collection: 'review-reminders', data, depth: 0, overrideAccess: true })
    }
  }
}
