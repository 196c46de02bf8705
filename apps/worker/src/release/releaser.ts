import { type DocumentKey, documentKey, locales, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadOpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Wait } from '@carepath/content/model/release/describe-wait.ts'
import type { Dependent, WorkerRequest } from '@carepath/content/outbox/worker-api.ts'
import { toDocumentChange, type Change } from '../kernel/change.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import { noteNewOverdueMarks } from '../kernel/overdue-marks.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { PublishReport, PublisherPort } from '../kernel/publisher-port.ts'
import { endCascades, recordCascades } from '../resolve/cascades.ts'
import type { DependencyCache } from '../resolve/dependency-cache.ts'
import { exclude } from '../resolve/exclude.ts'
import { findWaits } from '../resolve/find-wait.ts'
import type { PublishedTranslations } from '../resolve/published-translations.ts'
import type { Refusal } from '../resolve/refusal.ts'
import { loadResolution, type Resolution } from '../resolve/resolution.ts'
import { resolveDependencies } from '../resolve/resolve-dependencies.ts'
import { createRuleCheck } from '../resolve/rule-check.ts'
import { finishRelease } from './finish-release.ts'
import { recordRefusals } from './record-refusals.ts'
import { releaseLabel } from './release-record.ts'
import { ReleaseRedirects } from './release-redirects.ts'
import { joinResults, toReleaseResult, type ReleaseResult } from './release-result.ts'
import { findRedirectTarget, toRequests, type Requests } from './requests.ts'
import { unexplainedFailure } from './unexplained-failure.ts'

interface ReleaserOptions {
  dependencyCache: DependencyCache
  publishedTranslations: PublishedTranslations
  /** Called with the label of what is being published, and with undefined at its end. */
  onPass?: ((label: string | undefined) => void) | undefined
  /** Called with why a whole release has failed, though no document is at fault, and with undefined once one has not. */
  onFault?: ((problem: string | undefined) => void) | undefined
  /** Called with the paths of the pages that search engines should read again. */
  onListed?: ((paths: readonly string[]) => void) | undefined
}

/** What is to be published. */
interface ReleaseRequest {
  /** Outbox rows that ask for documents. */
  rows?: Outbox[]
  /** Documents that no row asks for. */
  keys?: DocumentKey[]
  /** Goes live even while the site is pinned. */
  isUrgent?: boolean
}

/** The proposed site's way to the publisher. */
interface Attempt {
  resolution: Resolution
  /** Refusals so far; further ones are added here. */
  refusals: Refusal[]
  requests: Requests
  isUrgent: boolean
}

/** Whoever records a withdrawal asks the worker for it within this time. */
const requestTimeoutMs = 10_000

/** A document's change is tried as asked, then without references to what was withdrawn, then as a removal. */
const maxAttempts = 3

/** The site is pinned to an earlier release: what is queued stays queued until an unpin. */
class PinnedError extends Error {
  constructor() {
    super('The site is pinned to an earlier release: changes wait until it is unpinned.')
  }
}

/**
 * Makes releases: takes changed documents from the database to the publisher, and puts on record what happened to them. It
 * owns what the worker knows of the live documents, and the list of changes that have failed.
 */
export class Releaser {
  readonly #payload: Payload
  readonly #publisher: PublisherPort
  readonly live: LiveDocuments
  readonly publishedTranslations: PublishedTranslations
  readonly #options: ReleaserOptions
  readonly #dependencyCache: DependencyCache
  /** Each later release tries these again, since it may have brought what they lacked. */
  readonly #failed = new Map<string, DocumentKey>()

  constructor(payload: Payload, publisher: PublisherPort, options: ReleaserOptions) {
    this.#payload = payload
    this.#publisher = publisher
    this.#options = options
    this.#dependencyCache = options.dependencyCache
    this.publishedTranslations = options.publishedTranslations
    this.live = new LiveDocuments(publisher.documents())
  }

  /** Records the translations that are live: a crash may have come between a release and their record. */
  recordTranslations(): Promise<void> {
    return this.publishedTranslations.record(this.live.all())
  }

  /** Lists the live documents that point at a document, or show an uploaded file. */
  listDependents(request: WorkerRequest<'dependents'>): Dependent[] {
    const found =
      'asset' in request
        ? this.live.documentsShowing(request.asset)
        : this.live.referrersOf(request, request.locale ?? sourceLocale)
    return found.map((document) => ({
      document: documentKey(document),
      title: publishedTitle(document),
      locale: document.locale,
    }))
  }

  /** Lists what the translations of a document wait for. */
  listWaits = (key: DocumentKey): Wait[] => findWaits(key, this.#dependencyCache.copy().waitingTranslations, this.live)

  /**
   * Makes documents live as the database has them, and acknowledges the rows that asked for them. While the site is pinned,
   * only an urgent release is made.
   */
  async release({ rows = [], keys = [], isUrgent = false }: ReleaseRequest): Promise<ReleaseResult> {
    const requests = toRequests(rows, keys, this.live)
    const result = await this.#publishRequests(requests, isUrgent)
    const asking = new Set([...requests.values()].flatMap((request) => request.rows))
    // The other rows are of pictures that no live page shows.
    const idle = rows.filter((row) => !asking.has(row))
    await acknowledgeRows(this.#payload, idle, { status: 'published' })
    if (isUrgent || result.released.length === 0) return result
    const released = new Set(result.released.map(documentKey))
    const failed = [...this.#failed].flatMap(([key, document]) => (released.has(key) ? [] : document))
    // Only once: a second retry could go on for ever.
    return failed.length === 0 ? result : joinResults(result, await this.#publishKeys(failed))
  }

  /** Documents, as `type/id`, that can't be live as the database has them. */
  failedKeys(): Iterable<string> {
    return this.#failed.keys()
  }

  /** Takes over changes that are live by now. */
  applyChanges(changes: Change[]): void {
    for (const change of changes) {
      this.#failed.delete(documentKey(change))
      for (const locale of locales) this.live.replace(change, locale, change.renditions.get(locale))
    }
  }

  /** Tries failed changes again: the cause may lie outside the documents, such as a full disk. */
  async retryFailed(): Promise<void> {
    if (this.#failed.size > 0) await this.#publishKeys([...this.#failed.values()])
  }

  /** Removes withdrawn documents that are still live, since nobody has asked for it or it has failed; even from a pinned site. */
  async retryPendingWithdrawals({ isRetrying = false, now = Date.now() } = {}): Promise<void> {
    const open = await loadOpenWithdrawals(this.#payload)
    const pending = open.keys().filter((key) => {
      const since = open.entriesFor(key)[0]?.at ?? ''
      const isBeingAskedFor = now - Date.parse(since) < requestTimeoutMs && !isRetrying
      const hasFailed = this.#failed.has(documentKey(key)) && !isRetrying
      return open.isRecalledOrHeld(key) && !isBeingAskedFor && !hasFailed && this.live.renditionsOf(key).length > 0
    })
    if (pending.length > 0) await this.#publishKeys(pending, true)
  }

  #publishKeys(keys: DocumentKey[], isUrgent = false): Promise<ReleaseResult> {
    return this.#publishRequests(toRequests([], keys, this.live), isUrgent)
  }

  async #publishRequests(requests: Requests, isUrgent: boolean): Promise<ReleaseResult> {
    const payload = this.#payload
    const resolution: Resolution = {
      ...(await loadResolution(payload, this.live, this.publishedTranslations)),
      ...this.#dependencyCache.copy(),
    }
    const keys = [...requests.values()].map(({ key }) => key)
    const { changes, refused } = await loadChanges(payload, keys, resolution.open)
    for (const key of changes.keys()) resolution.withdrawnTargets.delete(key)
    noteNewOverdueMarks(changes, this.live)
    const proposed = new ProposedSite(this.live, changes)
    const refusals: Refusal[] = [...refused, ...(await this.#resolve(proposed, resolution))]
    const report = await this.#publish(proposed, { resolution, refusals, requests, isUrgent })
    const released = report ? [...proposed.changes.values()] : []
    let record
    if (report) {
      this.applyChanges(released)
      await this.publishedTranslations.record(released.flatMap(({ renditions }) => [...renditions.values()]))
      await this.#dependencyCache.replace(resolution)
      await endCascades(payload, proposed, resolution)
      record = await finishRelease(payload, released, { requests, report, cascades: resolution.cascades })
    }
    await recordRefusals(payload, refusals, { requests, failed: this.#failed })
    return toReleaseResult(requests, { released, records: record ? [record] : [], refusals })
  }

  #resolve(proposed: ProposedSite, resolution: Resolution): Promise<Refusal[]> {
    const load = async (keys: DocumentKey[]) => {
      const { changes } = await loadChanges(this.#payload, keys, resolution.open)
      for (const change of changes.values()) {
        resolution.withdrawnTargets.delete(documentKey(change))
        proposed.put(change)
      }
    }
    const rules = createRuleCheck(this.#payload, this.live)
    return resolveDependencies(proposed, { ...resolution, load, rules })
  }

  /** Publishes all changes together. A document whose page can't be rendered is left out, so that it holds up no other. */
  async #publish(proposed: ProposedSite, attempt: Attempt): Promise<PublishReport | undefined> {
    const { resolution, refusals, requests, isUrgent } = attempt
    const redirects = new ReleaseRedirects(this.#payload, this.live)
    const attempts = new Map<string, number>()
    while (proposed.changes.size > 0) {
      await redirects.addForMoves(proposed, (key) => findRedirectTarget(requests, key))
      await this.#dependencyCache.saveBeforeRelease(resolution.withdrawnTargets)
      await recordCascades(this.#payload, resolution)
      const changes = [...proposed.changes.values()]
      const label = releaseLabel(changes, requests)
      this.#options.onPass?.(label)
      const report = await this.#publisher
        .publish({ changes: changes.map(toDocumentChange), label, isUrgent })
        .finally(() => this.#options.onPass?.(undefined))
      this.#options.onListed?.(report.listed)
      if (report.status === 'pinned') throw new PinnedError()
      if (report.status !== 'failed') {
        this.#options.onFault?.(undefined)
        await redirects.deleteObsolete()
        return report
      }
      const error = report.error ?? unexplainedFailure()
      const culprit = proposed.changes.get(error.place.document ?? '')
      if (!culprit) this.#options.onFault?.(error.toSentence())
      for (const change of culprit ? [culprit] : changes) {
        // `undo` drops a redirect together with the document that it was made for.
        if (!proposed.changes.has(documentKey(change))) continue
        refusals.push({ change, error })
        if (!exclude(change, resolution)) proposed.dropChange(change)
        await redirects.undo(change, proposed)
      }
      if (!culprit) return undefined
      const key = documentKey(culprit)
      attempts.set(key, (attempts.get(key) ?? 0) + 1)
      if ((attempts.get(key) ?? 0) > maxAttempts) return undefined
      refusals.push(...(await this.#resolve(proposed, resolution)))
    }
    return undefined
  }
}
