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
import { ProposedSite } from '../kernel/proposed-site.ts'
import { toDocumentChange, type Change } from '../kernel/change.ts'
import { recordCascades, endCascades } from '../resolve/cascades.ts'
import type { Dependent } from '../kernel/dependent.ts'
import type { PublishedTranslations } from '../resolve/published-translations.ts'
import { exclude } from '../resolve/exclude.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { noteNewOverdueMarks } from '../kernel/overdue-marks.ts'
import { Outcomes } from './outcomes.ts'
import type { PublishReport, PublisherPort } from '../kernel/publisher-port.ts'
import { refuseBrokenRules } from '../resolve/refuse-broken-rules.ts'
import type { Refusal } from '../resolve/refuse-dangling-references.ts'
import { releaseLabel } from './release-record.ts'
import { ReleaseRedirects } from './release-redirects.ts'
import { findRedirectTarget, requestsForKeys, type Requests } from './requests.ts'
import { emptyResolution, resolveDependencies, type Resolution } from '../resolve/resolve-dependencies.ts'
import { loadResolutionFacts } from '../resolve/load-resolution-facts.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { DependencyCache } from '../resolve/dependency-cache.ts'

interface ReleaserOptions {
  dependencyCache: DependencyCache
  publishedTranslations: PublishedTranslations
  /** Told what is being published, and when it is done. */
  onPass?: ((label: string | undefined) => void) | undefined
  /** Told which pages are other than search engines know them. */
  onListed?: ((paths: readonly string[]) => void) | undefined
}

/** One try to publish, and what comes to light on the way. */
interface Attempt {
  resolution: Omit<Resolution, 'load'>
  refusals: Refusal[]
  requests: Requests
  isUrgent: boolean
}

/** Whoever withdraws something asks for it within this time. */
const requestTimeoutMs = 10_000

/** As it was asked for, as it is live without what was withdrawn, not at all. */
const maxAttempts = 3

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
  readonly publishedTranslations: PublishedTranslations
  readonly #options: ReleaserOptions
  readonly #dependencyCache: DependencyCache
  readonly #outcomes: Outcomes

  constructor(payload: Payload, publisher: PublisherPort, options: ReleaserOptions) {
    this.#payload = payload
    this.#publisher = publisher
    this.#options = options
    this.#dependencyCache = options.dependencyCache
    this.publishedTranslations = options.publishedTranslations
    this.live = new LiveDocuments(publisher.documents())
    this.#outcomes = new Outcomes(payload)
  }

  /** Puts on record the translations that are live: a crash may have come in between. */
  recordTranslations(): Promise<void> {
    return this.publishedTranslations.record(this.live.all())
  }

  /** Live documents that point at a document. */
  dependentsOf(key: DocumentKey): Dependent[] {
    return this.live.referrersOf(key, sourceLocale).map(toDependent)
  }

  /** Live documents that show an uploaded file. */
  documentsShowing(asset: string): Dependent[] {
    return this.live.documentsShowing(asset).map(toDependent)
  }

  /** Brings what patients see in line with the database, for the documents asked for; while the site is pinned, if urgent. */
  async release(requests: Requests, { isUrgent = false } = {}): Promise<void> {
    const released = await this.#publishRequests(requests, isUrgent)
    if (isUrgent) return
    const again = [...this.#outcomes.failed].filter(([key]) => !released.has(key)).map(([, key]) => key)
    // Once only, whatever comes of it: nothing here may go round in circles.
    if (released.size > 0 && again.length > 0) await this.#publishRequests(requestsForKeys(again))
  }

  /** Documents, as `type/id`, that could not go live as the database has them. */
  failedKeys(): Iterable<string> {
    return this.#outcomes.failed.keys()
  }

  /** Takes note of what is live by now. */
  applyChanges(changes: Change[]): void {
    for (const change of changes) {
      this.#outcomes.failed.delete(documentKey(change))
      for (const locale of locales) this.live.replace(change, locale, change.renditions.get(locale))
    }
  }

  /** Tries again what failed for want of something outside the documents, such as room on the disk. */
  async retryFailed(): Promise<void> {
    if (this.#outcomes.failed.size > 0)
      await this.#publishRequests(requestsForKeys([...this.#outcomes.failed.values()]))
  }

  /** Takes off what is kept off the site and still live: nobody asked, or it failed. Even while the site is pinned. */
  async retryPendingWithdrawals({ isRetrying = false, now = Date.now() } = {}): Promise<void> {
    const open = await loadOpenWithdrawals(this.#payload)
    const forgotten = open.keys().filter((key) => {
      const since = open.of(key)[0]?.at ?? ''
      const isAskedFor = now - Date.parse(since) < requestTimeoutMs && !isRetrying
      const hasFailed = this.#outcomes.failed.has(documentKey(key)) && !isRetrying
      return open.isDecided(key) && !isAskedFor && !hasFailed && this.live.renditionsOf(key).length > 0
    })
    if (forgotten.length > 0) await this.#publishRequests(requestsForKeys(forgotten), true)
  }

  async #publishRequests(requests: Requests, isUrgent = false): Promise<ReadonlySet<string>> {
    const resolution = await this.#startResolution()
    const keys = [...requests.values()].map(({ key }) => key)
    const { changes, refused } = await loadChanges(this.#payload, keys, resolution.open)
    for (const key of changes.keys()) resolution.withdrawnTargets.delete(key)
    noteNewOverdueMarks(changes, this.live)
    const after = new ProposedSite(this.live, changes)
    const refusals = [...refused, ...(await this.#resolve(after, resolution))]
    const report = await this.#publish(after, { resolution, refusals, requests, isUrgent })
    if (report) {
      this.applyChanges([...after.changes.values()])
      await this.publishedTranslations.record(
        [...after.changes.values()].flatMap(({ renditions }) => [...renditions.values()]),
      )
      await this.#dependencyCache.replace(resolution)
      await endCascades(this.#payload, after, resolution)
      await this.#outcomes.succeed([...after.changes.values()], { requests, report, resolution })
    }
    await this.#outcomes.fail(refusals, requests)
    return report ? new Set(after.changes.keys()) : new Set()
  }

  async #startResolution(): Promise<Omit<Resolution, 'load'>> {
    const facts = await loadResolutionFacts(this.#payload, this.publishedTranslations)
    const { load: _, ...nothing } = emptyResolution(this.live)
    return { ...facts, ...nothing, ...this.#dependencyCache.copy() }
  }

  #resolve(after: ProposedSite, resolution: Omit<Resolution, 'load'>): Promise<Refusal[]> {
    const load = async (keys: DocumentKey[]) => {
      const { changes } = await loadChanges(this.#payload, keys, resolution.open)
      for (const change of changes.values()) {
        resolution.withdrawnTargets.delete(documentKey(change))
        after.put(change)
      }
    }
    return resolveDependencies(after, {
      ...resolution,
      load,
      refuseBrokenRules: refuseBrokenRules(this.#payload, this.live),
    })
  }

  /** All together; a document whose page is at fault is left out, so that it keeps no other from patients. */
  async #publish(after: ProposedSite, attempt: Attempt): Promise<PublishReport | undefined> {
    const { resolution, refusals, requests, isUrgent } = attempt
    const redirects = new ReleaseRedirects(this.#payload, this.live)
    const tries = new Map<string, number>()
    while (after.changes.size > 0) {
      await redirects.addForMoves(after, (key) => findRedirectTarget(requests, key))
      await this.#dependencyCache.saveBeforeRelease(resolution.withdrawnTargets)
      await recordCascades(this.#payload, resolution)
      const changes = [...after.changes.values()]
      const report = await this.#watch(changes, { label: releaseLabel(changes, requests), isUrgent })
      if (report.status === 'pinned') throw new PinnedError()
      if (report.status !== 'failed') {
        await redirects.deleteObsolete()
        return report
      }
      const error = findError(report)
      const culprit = after.changes.get(error.place.document ?? '')
      for (const change of culprit ? [culprit] : changes) {
        // A redirect goes with the document that it was made for.
        if (!after.changes.has(documentKey(change))) continue
        refusals.push({ change, error })
        if (!exclude(change, resolution)) after.dropChange(change)
        await redirects.undo(change, after)
      }
      // With nobody to leave out, or one that keeps coming, there is nothing to try again.
      if (!culprit || countAttempt(tries, documentKey(culprit)) > maxAttempts) return undefined
      refusals.push(...(await this.#resolve(after, resolution)))
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

function countAttempt(tries: Map<string, number>, key: string): number {
  tries.set(key, (tries.get(key) ?? 0) + 1)
  return tries.get(key) ?? 0
}

function findError({ error }: PublishReport): CarepathError {
  return (
    error ??
    new CarepathError('renderFailed', 'The publisher failed without saying why', { next: 'Look in the worker’s log.' })
  )
}

function toDependent(document: PublishedDocument): Dependent {
  return { document: documentKey(document), title: publishedTitle(document) }
}
