import { CarepathError, locales, sourceLocale, type DocumentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Outbox } from '../payload-types.ts'
import { After } from './after.ts'
import { documentKey, toDocumentChange, type Change } from './change.ts'
import type { Dependent } from './door.ts'
import { LiveDocuments } from './live-documents.ts'
import { loadChanges } from './load-changes.ts'
import { outcomeOf } from './outcome-of.ts'
import { settleRows } from './outbox-rows.ts'
import type { PublishReport, PublisherPort } from './publisher-port.ts'
import { newestRecords, recordThatBrought } from './recorded-releases.ts'
import { refuseBroken } from './refuse-broken.ts'
import type { Refusal } from './refuse-dangling.ts'
import { labelOf, recordRelease, type Outcome } from './release-record.ts'
import { ReleaseRedirects } from './release-redirects.ts'
import { redirectIn, requestsFor, rowsBehind, type Requests } from './requests.ts'
import { settle } from './settle.ts'
import type { WaitingTranslations } from './settle-translations.ts'
import { titleOf } from './title-of.ts'

/** Translations that wait, and how they outlive the process. */
interface ReleaserOptions {
  waiting: WaitingTranslations
  keep: (waiting: WaitingTranslations) => Promise<void>
  /** Told what is being published, and when it is done. */
  onPass?: ((label: string | undefined) => void) | undefined
  /** Told which pages are other than search engines know them. */
  onListed?: ((paths: readonly string[]) => void) | undefined
}

/** One try to publish, and what comes to light on the way. */
interface Attempt {
  waiting: WaitingTranslations
  refusals: Refusal[]
  requests: Requests
  isUrgent: boolean
}

/** The site is held at an earlier release: what is queued stays queued until it is let go. */
class PinnedError extends Error {
  constructor() {
    super('The site is pinned to an earlier release: changes wait until it is unpinned.')
  }
}

/** Takes changed documents from the database to the publisher, and writes down what became of them. */
export class Releaser {
  readonly #payload: Payload
  readonly #publisher: PublisherPort
  readonly live: LiveDocuments
  readonly #options: ReleaserOptions
  #waiting: WaitingTranslations
  /** Changes that failed: each later release tries them again, since it may have brought what they lacked. */
  readonly #failed = new Map<string, DocumentKey>()

  constructor(payload: Payload, publisher: PublisherPort, options: ReleaserOptions) {
    this.#payload = payload
    this.#publisher = publisher
    this.#options = options
    this.#waiting = options.waiting
    this.live = new LiveDocuments(publisher.documents())
  }

  /** Writes down which translations wait, and with that by which code documents were mapped. */
  keepWaiting(): Promise<void> {
    return this.#options.keep(this.#waiting)
  }

  /** Live documents that point at a document. */
  dependentsOf(key: DocumentKey): Dependent[] {
    return this.live.referrersOf(key, sourceLocale).map(dependentOf)
  }

  /** Live documents that show an uploaded file. */
  usersOf(asset: string): Dependent[] {
    return this.live.usersOf(asset).map(dependentOf)
  }

  /** Brings what patients see in line with the database, for the documents asked for; while the site is pinned, if urgent. */
  async release(requests: Requests, { isUrgent = false } = {}): Promise<void> {
    const released = await this.#bring(requests, isUrgent)
    if (isUrgent) return
    const again = [...this.#failed].filter(([key]) => !released.has(key)).map(([, key]) => key)
    // Once only, whatever comes of it: nothing here may go round in circles.
    if (released.size > 0 && again.length > 0) await this.#bring(requestsFor(again))
  }

  /** Documents, as `type/id`, that could not go live as the database has them. */
  failedKeys(): Iterable<string> {
    return this.#failed.keys()
  }

  /** Takes note of what is live by now. */
  takeIn(changes: Change[]): void {
    for (const change of changes) {
      this.#failed.delete(documentKey(change))
      for (const locale of locales) this.live.replace(change, locale, change.renditions.get(locale))
    }
  }

  /** Tries again what failed for want of something outside the documents, such as room on the disk. */
  async retry(): Promise<void> {
    if (this.#failed.size > 0) await this.#bring(requestsFor([...this.#failed.values()]))
  }

  async #bring(requests: Requests, isUrgent = false): Promise<ReadonlySet<string>> {
    const { changes, refused } = await loadChanges(
      this.#payload,
      [...requests.values()].map(({ key }) => key),
    )
    const after = new After(this.live, changes)
    const waiting: WaitingTranslations = new Map(this.#waiting)
    const refusals = [...refused, ...(await this.#settle(after, waiting))]
    const report = await this.#publish(after, { waiting, refusals, requests, isUrgent })
    if (report) {
      this.takeIn([...after.changes.values()])
      await this.#replaceWaiting(waiting)
      await this.#succeed([...after.changes.values()], requests, report)
    }
    await this.#fail(refusals, requests)
    return report ? new Set(after.changes.keys()) : new Set()
  }

  #settle(after: After, waiting: WaitingTranslations): Promise<Refusal[]> {
    const load = async (keys: DocumentKey[]) => {
      const { changes } = await loadChanges(this.#payload, keys)
      for (const change of changes.values()) after.put(change)
    }
    const { live } = this
    return settle(after, { live, waiting, load, refuseBroken: refuseBroken(this.#payload, live) })
  }

  /** All together; a document whose page is at fault is left out, so that it keeps no other from patients. */
  async #publish(after: After, { waiting, refusals, requests, isUrgent }: Attempt): Promise<PublishReport | undefined> {
    const redirects = new ReleaseRedirects(this.#payload, this.live)
    while (after.changes.size > 0) {
      await redirects.follow(after, (key) => redirectIn(requests, key))
      const changes = [...after.changes.values()]
      const report = await this.#watch(changes, isUrgent)
      if (report.status === 'pinned') throw new PinnedError()
      if (report.status !== 'failed') {
        await redirects.keep()
        return report
      }
      const error = errorOf(report)
      const culprit = after.changes.get(error.place.document ?? '')
      const failed = culprit ? [culprit] : changes
      for (const change of failed) {
        // A redirect goes with the document that it was made for.
        if (!after.changes.has(documentKey(change))) continue
        refusals.push({ change, error })
        after.drop(change)
        await redirects.undo(change, after)
      }
      refusals.push(...(await this.#settle(after, waiting)))
    }
    return undefined
  }

  async #watch(changes: Change[], isUrgent: boolean): Promise<PublishReport> {
    const label = labelOf(changes)
    this.#options.onPass?.(label)
    try {
      const report = await this.#publisher.publish({ changes: changes.map(toDocumentChange), label, isUrgent })
      this.#options.onListed?.(report.listed)
      return report
    } finally {
      this.#options.onPass?.(undefined)
    }
  }

  async #succeed(changes: Change[], requests: Requests, report: PublishReport): Promise<void> {
    const asked = rowsBehind(changes, requests)
    const rows = report.status === 'unchanged' ? await this.#settleLive(changes, requests) : asked
    if (report.status === 'unchanged' && rows.length === 0) return
    const outcome = { ...outcomeOf(report), status: 'live' as const }
    const release = await recordRelease(this.#payload, { changes, rows, outcome })
    await settleRows(this.#payload, rows, { status: 'published', release })
  }

  /** Settles what an earlier release has brought already; answers the rows no release is known for. */
  async #settleLive(changes: Change[], requests: Requests): Promise<Outbox[]> {
    const asked = new Set(rowsBehind(changes, requests))
    const records = asked.size > 0 ? await newestRecords(this.#payload) : []
    for (const change of changes) {
      const record = recordThatBrought(records, change)
      const rows = rowsBehind([change], requests).filter((row) => asked.has(row))
      if (!record) continue
      await settleRows(this.#payload, rows, { status: 'published', release: record.id })
      for (const row of rows) asked.delete(row)
    }
    return [...asked]
  }

  async #replaceWaiting(waiting: WaitingTranslations): Promise<void> {
    const isKept = ([key, targets]: [string, string[]]) => this.#waiting.get(key)?.join() === targets.join()
    const hasChanged = waiting.size !== this.#waiting.size || ![...waiting].every(isKept)
    this.#waiting = waiting
    if (hasChanged) await this.keepWaiting()
  }

  /** One record for each fault, whatever the number of documents it keeps back. What is known to fail makes no second one by itself. */
  async #fail(refusals: Refusal[], requests: Requests): Promise<void> {
    for (const [error, together] of Map.groupBy(refusals, ({ error }) => error)) {
      const changes = together.map(({ change }) => change)
      const asked = rowsBehind(changes, requests)
      const isNews = changes.some((change) => !this.#failed.has(documentKey(change)))
      for (const change of changes) this.#failed.set(documentKey(change), change)
      if (!isNews && asked.length === 0) continue
      this.#payload.logger.warn({ msg: `Not published: ${error.toSentence()}` })
      const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
      const release = await recordRelease(this.#payload, { changes, rows: asked, outcome })
      await settleRows(this.#payload, asked, { status: 'failed', release })
    }
  }
}

function errorOf({ error }: PublishReport): CarepathError {
  return (
    error ??
    new CarepathError('renderFailed', 'The publisher failed without saying why', { next: 'Look in the worker’s log.' })
  )
}

function dependentOf(document: PublishedDocument): Dependent {
  return { document: documentKey(document), title: titleOf(document) }
}
