import type { RenderProgress } from '@carepath/publisher'
import type { WorkerApi } from '@carepath/content/outbox/worker-api.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { UnsignedWords } from '@carepath/content/outbox/verification.ts'
import type { PassProgress, WorkerStage } from '@carepath/content/outbox/worker-status.ts'
import { withoutSecrets } from '@carepath/log/without-secrets.ts'
import { notLeading } from '../lease/not-leading.ts'
import type { OutboxLoop } from '../loop/outbox-loop.ts'
import type { Leader } from '../release/leader.ts'
import { listUnrenderable } from '../release/unrenderable.ts'
import { recordMissed } from '../release/record-missed.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { unpin } from '../rollback/unpin.ts'
import { listDueReviews } from '../schedule/due-reviews.ts'
import { previewForm } from '../tasks/preview-form.ts'
import { previewShared } from '../tasks/preview-shared.ts'
import { findUnsignedParts, previewPage } from '../tasks/preview-page.ts'
import { previewPublication } from '../tasks/preview-publication.ts'
import { previewWithdrawal } from '../tasks/preview-withdrawal.ts'
import { copyRecords } from '../tasks/copy-records.ts'
import { reclaimSpace } from '../tasks/reclaim-space.ts'
import { withdraw } from '../tasks/withdraw.ts'
import type { EvidenceWatch } from '../verify/evidence-watch.ts'
import type { NightlyCheck } from '../verify/nightly-check.ts'
import { verifyStorage } from '../tasks/verify-storage.ts'
import { verifySite } from '../verify/verify-site.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** What the worker does; each part can have a problem of its own. */
type Work = 'start' | 'live' | 'outbox' | 'release' | 'files' | 'schedule'

const workLabels: Record<Work, string> = {
  start: 'Starting',
  live: 'Mending the live site',
  outbox: 'Reading what is to be published',
  release: 'Publishing',
  files: 'Writing the public site',
  schedule: 'What falls due',
}

type OldestRow = Pick<Outbox, 'at'>

const startingProblem = 'The worker is starting.'
/** A row that has waited for so long, while nothing is being published, waits for something that is broken. */
const stuckAfterMs = 120_000
/** Longer than any render of a whole site. */
const longestPassMs = 3_600_000

interface Leading {
  leader: Leader
  loop: OutboxLoop
  check: NightlyCheck
  evidence: EvidenceWatch
}

/** Owns what the worker is doing at this moment, and implements the worker's API with it. */
export class WorkerState {
  #stage: WorkerStage = 'starting'
  #leading: Leading | undefined
  #pass: PassProgress | undefined
  readonly #problems = new Map<Work, string>()
  #queue: { count: number; oldest: OldestRow | undefined } = { count: 0, oldest: undefined }
  #unsigned: UnsignedWords[] = []

  /** The worker waits for the lease, or has lost it. */
  setWaiting(): void {
    this.#stage = 'waiting'
    this.#leading = undefined
    this.#pass = undefined
  }

  setLeading(leading: Leading): void {
    this.#stage = 'leading'
    this.#leading = leading
  }

  /** Why a part of the worker's work can't be done at present, for its health; undefined once it can. */
  setProblem(problem: string | undefined, work: Work = 'start'): void {
    if (problem === undefined) this.#problems.delete(work)
    else this.#problems.set(work, problem)
  }

  /** Does a part of the work: while it fails, health says so. */
  async watch<T>(work: Work, run: () => Promise<T>): Promise<T> {
    try {
      const result = await run()
      this.setProblem(undefined, work)
      return result
    } catch (error) {
      this.setProblem(`${workLabels[work]} failed: ${withoutSecrets(String(error))}`, work)
      throw error
    }
  }

  /** The rows that wait, oldest first, as of the last look at the outbox. */
  setQueue(rows: readonly OldestRow[]): void {
    this.#queue = { count: rows.length, oldest: rows[0] }
  }

  /** How many changes wait to be live, and for how long the oldest has. */
  get queue(): { count: number; waitedSeconds: number } {
    const { count, oldest } = this.#queue
    return { count, waitedSeconds: oldest ? Math.max(0, Date.now() - Date.parse(oldest.at)) / 1000 : 0 }
  }

  /** What this worker publishes with; undefined while it doesn't lead. */
  get leader(): Leader | undefined {
    return this.#leading?.leader
  }

  /** The live words that nobody stands for, as of the last look. */
  setUnsigned(unsigned: UnsignedWords[]): void {
    this.#unsigned = unsigned
  }

  get hasLiveProblem(): boolean {
    return this.#problems.has('live')
  }

  /** Everything that keeps the worker from its work at present. */
  problems(now = Date.now()): string[] {
    const starting = this.#stage === 'starting' ? [startingProblem] : []
    return [...starting, ...this.#problems.values(), ...this.#describeStuckQueue(now)]
  }

  #describeStuckQueue(now: number): string[] {
    const isAtWork = this.#pass !== undefined && now - Date.parse(this.#pass.startedAt) < longestPassMs
    const { oldest } = this.#queue
    if (isAtWork || !oldest || now - Date.parse(oldest.at) < stuckAfterMs) return []
    return [`Published changes have waited since ${oldest.at}.`]
  }

  /** A pass begins; undefined ends it. */
  setPass(label: string | undefined): void {
    const startedAt = new Date().toISOString()
    this.#pass = label === undefined ? undefined : { label, startedAt, done: 0, total: 0 }
  }

  setProgress({ done, total }: RenderProgress): void {
    if (this.#pass) Object.assign(this.#pass, { done, total })
    // A render without a pass: the site's templates are new.
    else if (done < total) this.#pass = { label: 'The whole site', startedAt: new Date().toISOString(), done, total }
  }

  api(): WorkerApi {
    return {
      health: () => ({
        status: this.#stage,
        problem: this.problems().find((problem) => problem !== startingProblem) ?? null,
        unsigned: this.#unsigned,
        unrenderable: this.#leading ? listUnrenderable(this.#leading.leader) : [],
        evidence: this.#leading?.evidence.damaged ?? null,
        delivery: this.#leading?.leader.delivery?.health.problem ?? null,
        rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
      }),
      wake: () => {
        this.#leading?.loop.wake()
        return {}
      },
      status: () => ({ status: this.#stage, pass: this.#pass ?? null, check: this.#leading?.check.last ?? null }),
      dueReviews: ({ until }) => (this.#leading ? listDueReviews(this.#leading.leader, until) : null),
      liveLanguages: ({ type }) => this.#leading?.leader.releaser.live.languagesOf(type) ?? null,
      waits: (key) => this.#leading?.leader.releaser.listWaits(key) ?? null,
      dependents: (request) => this.#leading?.leader.releaser.listDependents(request) ?? [],
      rollBack: (request) => this.#runExclusive((leader) => rollBack(leader, request)),
      unpin: (request) => this.#runExclusive((leader) => unpin(leader, request)),
      withdraw: (request) => this.#runExclusive((leader) => withdraw(leader, request)),
      previewWithdrawal: (request) => this.#runExclusive((leader) => previewWithdrawal(leader, request)),
      previewPublication: async (request) => previewPublication(this.#requireLeading().leader, request),
      verify: async ({ isRepairing }) => {
        const { leader, loop } = this.#requireLeading()
        return verifySite(leader, { isRepairing, isPublishing: true, runExclusive: (task) => loop.runExclusive(task) })
      },
      verifyStorage: async (request) => verifyStorage(this.#requireLeading().leader, request),
      copyRecords: (request) => this.#runExclusive((leader) => copyRecords(leader, request)),
      reclaimSpace: (request) => this.#runExclusive((leader) => reclaimSpace(leader, request)),
      preview: async (request) => previewPage(this.#requireLeading().leader, request),
      previewForm: async (request) => previewForm(this.#requireLeading().leader, request),
      previewShared: async (request) => previewShared(this.#requireLeading().leader, request),
      unsignedParts: async (request) => findUnsignedParts(this.#requireLeading().leader, request),
    }
  }

  async #runExclusive<T>(task: (leader: Leader) => Promise<T>): Promise<T> {
    const { leader, loop } = this.#requireLeading()
    return loop.runExclusive(() =>
      task(leader).catch(async (error: unknown) => {
        // Its release may have gone live before the error.
        await recordMissed(leader).catch((cause: unknown) => {
          logEvent(leader.payload.logger, 'error', 'record-failed', { err: cause })
        })
        throw error
      }),
    )
  }

  #requireLeading(): Leading {
    if (!this.#leading) throw notLeading()
    return this.#leading
  }
}
