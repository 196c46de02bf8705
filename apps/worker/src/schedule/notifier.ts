import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { findDue, findMissed, findNews, newestEntry } from '@carepath/content/workflow/notifications/find-news.ts'
import { notify } from '@carepath/content/workflow/notifications/notify.ts'
import { sendMails } from '@carepath/content/workflow/notifications/send-mails.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Where the worker keeps up to which entry of the evidence log people have been told. */
const placeKey = 'notifications'
const PlaceSchema = z.object({ sequence: z.number() })
/** How often schedules and reviews are looked at. */
const slowlyMs = 30_000
const dayMs = 86_400_000
/** After this time a notification is forgotten: the audit log has what happened. */
const keptDays = 180
/** How long a stopping worker waits for a message on its way. */
const stopTimeoutMs = 5000

/**
 * Tells people what has happened, from the evidence log: a save needs nothing for it, and can't fail by it. The place in the
 * log is stored after the notifications, and each of them once, so that nothing is lost and nobody told twice.
 */
export class Notifier {
  readonly #payload: Payload
  readonly #due: () => DueReview[]
  #lookedSlowly = -Infinity
  #working: Promise<void> | undefined

  /** `due` lists the reviews that are overdue or soon due at the moment. */
  constructor(payload: Payload, due: () => DueReview[]) {
    this.#payload = payload
    this.#due = due
  }

  /** Begins to look for news, unless it is at it; publishing goes on meanwhile. */
  begin(): void {
    this.#working ??= this.#work()
      .catch((err: unknown) => logEvent(this.#payload.logger, 'error', 'news-failed', { err }))
      .finally(() => (this.#working = undefined))
  }

  /** Waits for what is on its way. */
  async stop(): Promise<void> {
    if (this.#working) await Promise.race([this.#working, pause(stopTimeoutMs)])
  }

  async #work(): Promise<void> {
    await this.#readLog()
    if (performance.now() - this.#lookedSlowly >= slowlyMs) await this.#lookSlowly(Date.now())
    await sendMails(this.#payload)
  }

  async #readLog(): Promise<void> {
    const { kv } = this.#payload
    const place = PlaceSchema.safeParse(await kv.get(placeKey)).data?.sequence
    if (place === undefined) {
      await kv.set(placeKey, { sequence: await newestEntry(this.#payload) })
      return
    }
    const { news, upTo } = await findNews(this.#payload, place)
    await notify(this.#payload, news)
    if (upTo !== place) await kv.set(placeKey, { sequence: upTo })
  }

  async #lookSlowly(now: number): Promise<void> {
    this.#lookedSlowly = performance.now()
    const missed = await findMissed(this.#payload, new Date(now - dayMs))
    await notify(this.#payload, [...missed, ...findDue(this.#due())])
    const at = { less_than: new Date(now - keptDays * dayMs).toISOString() }
    await this.#payload.db.deleteMany({ collection: 'notifications', where: { at } })
  }
}
