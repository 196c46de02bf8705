import type { RenderProgress } from '@carepath/publisher'
import type { WorkerApi } from '@carepath/content/outbox/worker-api.ts'
import type { UnsignedWords } from '@carepath/content/outbox/verification.ts'
import type { PassProgress, WorkerStage } from '@carepath/content/outbox/worker-status.ts'
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
import { verifySite } from '../verify/verify-site.ts'

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
  #problem: string | undefined
  #liveProblem: string | undefined
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

  /** Why the worker can't do its work at present, for its health; undefined once it can. */
  setProblem(problem: string | undefined): void {
    this.#problem = problem
  }

  /** The live words that nobody stands for, as of the last look. */
  setUnsigned(unsigned: UnsignedWords[]): void {
    this.#unsigned = unsigned
  }

  /** Why the live files can't be mended at present. */
  setLiveProblem(problem: string | undefined): void {
    this.#liveProblem = problem
  }

  get hasLiveProblem(): boolean {
    return this.#liveProblem !== undefined
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
        problem: this.#problem ?? this.#liveProblem ?? null,
        unsigned: this.#unsigned,
        unrenderable: this.#leading ? listUnrenderable(this.#leading.leader) : [],
        evidence: this.#leading?.evidence.damaged ?? null,
        rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
      }),
      wake: () => {
        this.#leading?.loop.wake()
        return {}
      },
      status: () => ({ status: this.#stage, pass: this.#pass ?? null, check: this.#leading?.check.last ?? null }),
      dueReviews: ({ until }) => (this.#leading ? listDueReviews(this.#leading.leader, until) : null),
      liveLanguages: ({ type }) => this.#leading?.leader.releaser.live.languagesOf(type) ?? null,
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
          leader.payload.logger.error({
            err: cause,
            msg: 'Releases could not be put on record; the worker tries again.',
          })
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
