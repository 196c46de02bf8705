import {
  CarepathError,
  type DocumentKey,
  documentKey,
  locales,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import type { Payload } from 'payload'
import { loadOpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import { ProposedSite } from '../kernel/after.ts'
import { toDocumentChange, type Change } from '../kernel/change.ts'
import { beginCascades, endCascades } from '../resolve/cascades.ts'
import type { Dependent } from '../kernel/dependent.ts'
import type { EverLive } from '../resolve/ever-live.ts'
import { leaveAway } from '../resolve/leave-away.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { noteOverdue } from '../kernel/overdue-notices.ts'
import { Outcomes } from './outcomes.ts'
import type { PublishReport, PublisherPort } from '../kernel/publisher-port.ts'
import { refuseBroken } from '../resolve/refuse-broken.ts'
import type { Refusal } from '../resolve/refuse-dangling.ts'
import { labelOf } from './release-record.ts'
import { ReleaseRedirects } from './release-redirects.ts'
import { redirectIn, requestsFor, type Requests } from './requests.ts'
import { fromNothing, settle, type Settling } from '../resolve/settle.ts'
import { settlingFacts } from '../resolve/settling-facts.ts'
import { titleOf } from '../kernel/title-of.ts'
import type { WorkerMemory } from '../resolve/worker-memory.ts'

interface ReleaserOptions {
  memory: WorkerMemory
  everLive: EverLive
  /** Told what is being published, and when it is done. */
  onPass?: ((label: string | undefined) => void) | undefined
  /** Told which pages are other than search engines know them. */
  onListed?: ((paths: readonly string[]) => void) | undefined
}

/** One try to publish, and what comes to light on the way. */
interface Attempt {
  settling: Omit<Settling, 'load'>
  refusals: Refusal[]
  requests: Requests
  isUrgent: boolean
}

/** Whoever withdraws something asks for it within this time. */
const patienceMs = 10_000

/** As it was asked for, as it is live without what was withdrawn, not at all. */
const patience = 3

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
  readonly everLive: EverLive
  readonly #options: ReleaserOptions
  readonly #memory: WorkerMemory
  readonly #outcomes: Outcomes

  constructor(payload: Payload, publisher: PublisherPort, options: ReleaserOptions) {
    this.#payload = payload
    this.#publisher = publisher
    this.#options = options
    this.#memory = options.memory
    this.everLive = options.everLive
    this.live = new LiveDocuments(publisher.documents())
    this.#outcomes = new Outcomes(payload)
  }

  /** Puts on record the translations that are live: a crash may have come in between. */
  recordTranslations(): Promise<void> {
    return this.everLive.record(this.live.all())
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
    const again = [...this.#outcomes.failed].filter(([key]) => !released.has(key)).map(([, key]) => key)
    // Once only, whatever comes of it: nothing here may go round in circles.
    if (released.size > 0 && again.length > 0) await this.#bring(requestsFor(again))
  }

  /** Documents, as `type/id`, that could not go live as the database has them. */
  failedKeys(): Iterable<string> {
    return this.#outcomes.failed.keys()
  }

  /** Takes note of what is live by now. */
  takeIn(changes: Change[]): void {
    for (const change of changes) {
      this.#outcomes.failed.delete(documentKey(change))
      for (const locale of locales) this.live.replace(change, locale, change.renditions.get(locale))
    }
  }

  /** Tries again what failed for want of something outside the documents, such as room on the disk. */
  async retry(): Promise<void> {
    if (this.#outcomes.failed.size > 0) await this.#bring(requestsFor([...this.#outcomes.failed.values()]))
  }

  /** Takes off what is kept off the site and still live: nobody asked, or it failed. Even while the site is pinned. */
  async takeOffForgotten({ isRetrying = false, now = Date.now() } = {}): Promise<void> {
    const open = await loadOpenWithdrawals(this.#payload)
    const forgotten = open.keys().filter((key) => {
      const since = open.of(key)[0]?.at ?? ''
      const isAskedFor = now - Date.parse(since) < patienceMs && !isRetrying
      const hasFailed = this.#outcomes.failed.has(documentKey(key)) && !isRetrying
      return open.isDecided(key) && !isAskedFor && !hasFailed && this.live.renditionsOf(key).length > 0
    })
    if (forgotten.length > 0) await this.#bring(requestsFor(forgotten), true)
  }

  async #bring(requests: Requests, isUrgent = false): Promise<ReadonlySet<string>> {
    const settling = await this.#settling()
    const keys = [...requests.values()].map(({ key }) => key)
    const { changes, refused } = await loadChanges(this.#payload, keys, settling.open)
    for (const key of changes.keys()) settling.bereft.delete(key)
    noteOverdue(changes, this.live)
    const after = new ProposedSite(this.live, changes)
    const refusals = [...refused, ...(await this.#settle(after, settling))]
    const report = await this.#publish(after, { settling, refusals, requests, isUrgent })
    if (report) {
      this.takeIn([...after.changes.values()])
      await this.everLive.record([...after.changes.values()].flatMap(({ renditions }) => [...renditions.values()]))
      await this.#memory.replace(settling)
      await endCascades(this.#payload, after, settling)
      await this.#outcomes.succeed([...after.changes.values()], { requests, report, settling })
    }
    await this.#outcomes.fail(refusals, requests)
    return report ? new Set(after.changes.keys()) : new Set()
  }

  async #settling(): Promise<Omit<Settling, 'load'>> {
    const facts = await settlingFacts(this.#payload, this.everLive)
    const { load: _, ...nothing } = fromNothing(this.live)
    return { ...facts, ...nothing, ...this.#memory.lacking() }
  }

  #settle(after: ProposedSite, settling: Omit<Settling, 'load'>): Promise<Refusal[]> {
    const load = async (keys: DocumentKey[]) => {
      const { changes } = await loadChanges(this.#payload, keys, settling.open)
      for (const change of changes.values()) {
        settling.bereft.delete(documentKey(change))
        after.put(change)
      }
    }
    return settle(after, { ...settling, load, refuseBroken: refuseBroken(this.#payload, this.live) })
  }

  /** All together; a document whose page is at fault is left out, so that it keeps no other from patients. */
  async #publish(after: ProposedSite, attempt: Attempt): Promise<PublishReport | undefined> {
    const { settling, refusals, requests, isUrgent } = attempt
    const redirects = new ReleaseRedirects(this.#payload, this.live)
    const tries = new Map<string, number>()
    while (after.changes.size > 0) {
      await redirects.follow(after, (key) => redirectIn(requests, key))
      await this.#memory.foresee(settling.bereft)
      await beginCascades(this.#payload, settling)
      const changes = [...after.changes.values()]
      const report = await this.#watch(changes, { label: labelOf(changes, requests), isUrgent })
      if (report.status === 'pinned') throw new PinnedError()
      if (report.status !== 'failed') {
        await redirects.keep()
        return report
      }
      const error = errorOf(report)
      const culprit = after.changes.get(error.place.document ?? '')
      for (const change of culprit ? [culprit] : changes) {
        // A redirect goes with the document that it was made for.
        if (!after.changes.has(documentKey(change))) continue
        refusals.push({ change, error })
        if (!leaveAway(change, settling)) after.drop(change)
        await redirects.undo(change, after)
      }
      // With nobody to leave out, or one that keeps coming, there is nothing to try again.
      if (!culprit || count(tries, documentKey(culprit)) > patience) return undefined
      refusals.push(...(await this.#settle(after, settling)))
    }
    return undefined
  }

  async #watch(changes: Change[], { label, isUrgent }: { label: string; isUrgent: boolean }): Promise<PublishReport> {
    this.#options.onPass?.(label)
    try {
      const report = await this.#publisher.publish({ changes: changes.map(toDocumentChange), label, isUrgent })
      this.#options.onListed?.(report.listed)
      return report
    } finally {
      this.#options.onPass?.(undefined)
    }
  }
}

function count(tries: Map<string, number>, key: string): number {
  tries.set(key, (tries.get(key) ?? 0) + 1)
  return tries.get(key) ?? 0
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
