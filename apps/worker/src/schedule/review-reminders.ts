import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import { clinicDay, clinicTime } from '@carepath/content/config/clinic-clock.ts'
import { reminderKey, formatReminder, type Reminder } from '@carepath/content/workflow/due-reviews/reminder.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import { loadAccountLanguage } from '@carepath/content/workflow/reader-language/account-language.ts'
import { translateMail } from '@carepath/content/workflow/reader-language/translate-mail.ts'
import { isMailed, loadWays } from '@carepath/content/workflow/notifications/choices.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** When people begin to read mail, on the clinic's clock. */
const remindAt = '08:00'
const retryEveryMs = 15 * 60_000
/** How long a stopping worker waits for a message on its way; the supervisor waits longer. */
const stopTimeoutMs = 5000
/** How many keys one query names. */
const batchSize = 200

/** The answer of a mail server that accepts the message for at least one recipient. */
const AnswerSchema = z.looseObject({ rejected: z.array(z.string()).default([]) })

type Recipient = Pick<User, 'id' | 'email'>

/**
 * Mails reviewers and admins, once a day, about reviews that have become due soon or overdue. It owns the collection
 * `review-reminders`, which says what has been sent.
 */
export class ReviewReminders {
  readonly #payload: Payload
  readonly #due: () => DueReview[]
  readonly #retryEveryMs: number
  /** The day at the clinic for which everything has been sent. */
  #finishedDay = ''
  #failedAt = -Infinity
  #sending: Promise<void> | undefined

  /** `due` lists the reviews that are overdue or soon due at the moment. */
  constructor(payload: Payload, due: () => DueReview[], options: { retryEveryMs?: number } = {}) {
    this.#payload = payload
    this.#due = due
    this.#retryEveryMs = options.retryEveryMs ?? retryEveryMs
  }

  /** Begins to send a message if it is time for one; publishing goes on meanwhile. A server that does not answer is tried again later. */
  beginIfDue(now = new Date()): void {
    const { mail, clinicTimeZone } = getSettings(this.#payload)
    const day = clinicDay(clinicTimeZone, now)
    const isTooSoon =
      clinicTime(clinicTimeZone, now) < remindAt || performance.now() - this.#failedAt < this.#retryEveryMs
    if (!mail || this.#sending || day === this.#finishedDay || isTooSoon) return
    this.#sending = this.#sendReminder(mail.from.address)
      .then((isDone) => {
        if (isDone) this.#finishedDay = day
        else this.#failedAt = performance.now()
      })
      .finally(() => (this.#sending = undefined))
  }

  /** Waits for a message that is on its way. */
  async stop(): Promise<void> {
    if (this.#sending) await Promise.race([this.#sending, pause(stopTimeoutMs)])
  }

  /** True where nothing is left to be sent today. */
  async #sendReminder(from: string): Promise<boolean> {
    const payload = this.#payload
    try {
      const unsent = await this.#selectUnsent(this.#due())
      if (unsent.length === 0) return true
      const to = await this.#loadRecipients()
      if (to.length === 0) throw new Error('There is no active reviewer and no active admin.')
      const adminUrl = getSettings(payload).cmsUrl + payload.config.routes.admin
      const reminder = formatReminder(unsent, { adminUrl, from })
      for (const [language, accounts] of await this.#groupByLanguage(to))
        await this.#send(accounts, translateMail(reminder, language))
      await this.#recordSent(unsent)
      const words = `Mailed to ${to.length} people: ${unsent.length} reviews are due or overdue.`
      logEvent(payload.logger, 'info', 'reminders-sent', { count: to.length, total: unsent.length, words })
      return true
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const words = `Reviews that are due could not be mailed; the worker tries again: ${message}`
      logEvent(payload.logger, 'error', 'reminders-failed', { err: error, words })
      return false
    }
  }

  async #groupByLanguage(accounts: Recipient[]): Promise<Map<string, Recipient[]>> {
    const groups = new Map<string, Recipient[]>()
    for (const account of accounts) {
      const language = await loadAccountLanguage(this.#payload, account.id)
      groups.set(language, [...(groups.get(language) ?? []), account])
    }
    return groups
  }

  async #send(accounts: Recipient[], reminder: Reminder): Promise<void> {
    const to = accounts.map(({ email }) => email)
    const answer = AnswerSchema.parse(await this.#payload.sendEmail({ to, ...reminder }))
    if (answer.rejected.length === 0) return
    const words = `The mail server accepts no message for ${answer.rejected.join(', ')}.`
    logEvent(this.#payload.logger, 'warn', 'mail-refused', { count: answer.rejected.length, words })
  }

  async #selectUnsent(due: DueReview[]): Promise<DueReview[]> {
    const sent = new Set<string>()
    for (let start = 0; start < due.length; start += batchSize) {
      const { docs } = await this.#payload.find({
        collection: 'review-reminders',
        where: { key: { in: due.slice(start, start + batchSize).map(reminderKey) } },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      for (const { key } of docs) sent.add(key)
    }
    return due.filter((each) => !sent.has(reminderKey(each)))
  }

  async #loadRecipients(): Promise<Recipient[]> {
    const { docs } = await this.#payload.find({
      collection: 'users',
      where: { and: [{ role: { in: ['reviewer', 'admin'] } }, { isActive: { equals: true } }] },
      sort: 'email',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const ways = await loadWays(
      this.#payload,
      docs.map(({ id }) => id),
    )
    return docs.filter(({ id }) => isMailed(ways.get(id)?.reviewDue ?? 'both'))
  }

  async #recordSent(reviews: DueReview[]): Promise<void> {
    const sentAt = new Date().toISOString()
    for (const each of reviews) {
      const data = { key: reminderKey(each), sentAt }
      await this.#payload.create({ collection: 'review-reminders', data, depth: 0, overrideAccess: true })
    }
  }
}
