import type { RenderProgress } from '@carepath/publisher'
import { listDueReviews } from '../schedule/due-reviews.ts'
import type { WorkerApi } from './worker-server.ts'
import type { Leader } from '../release/leader.ts'
import type { NightlyCheck } from '../verify/nightly-check.ts'
import type { OutboxLoop } from '../loop/outbox-loop.ts'
import { notLeading } from '../lease/not-leading.ts'
import { previewPage } from '../tasks/preview-page.ts'
import { previewWithdrawal } from '../tasks/preview-withdrawal.ts'
import { recordMissed } from '../release/record-missed.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { unpin } from '../rollback/unpin.ts'
import { verifySite } from '../verify/verify-site.ts'
import { withdraw } from '../tasks/withdraw.ts'

/** What is being published at this moment. */
export interface CurrentPass {
  label: string
  startedAt: string
  done: number
  /** Pages known so far to be touched. */
  total: number
}

/** What the worker is about, for those at the door. */
export class WorkerState {
  #stage: 'starting' | 'waiting' | 'leading' = 'starting'
  #leading: { leader: Leader; loop: OutboxLoop; check: NightlyCheck } | undefined
  #pass: CurrentPass | undefined

  /** It does not lead, or no longer. */
  setWaiting(): void {
    this.#stage = 'waiting'
    this.#leading = undefined
    this.#pass = undefined
  }

  setLeading(leader: Leader, loop: OutboxLoop, check: NightlyCheck): void {
    this.#stage = 'leading'
    this.#leading = { leader, loop, check }
  }

  /** A pass begins; undefined ends it. */
  setPass(label: string | undefined): void {
    const startedAt = new Date().toISOString()
    this.#pass = label === undefined ? undefined : { label, startedAt, done: 0, total: 0 }
  }

  setProgress({ done, total }: RenderProgress): void {
    if (this.#pass) Object.assign(this.#pass, { done, total })
    // Nobody asked for it: the site's templates are new.
    else if (done < total) this.#pass = { label: 'The whole site', startedAt: new Date().toISOString(), done, total }
  }

  api(): Omit<WorkerApi, 'token'> {
    return {
      onWake: () => this.#leading?.loop.wake(),
      health: () => ({ status: this.#stage, rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
      dueReviews: () => this.#leading && listDueReviews(this.#leading.leader),
      dependentsOf: (key) => this.#leading?.leader.releaser.dependentsOf(key) ?? [],
      usersOf: (asset) => this.#leading?.leader.releaser.documentsShowing(asset) ?? [],
      status: () => ({ status: this.#stage, pass: this.#pass ?? null, check: this.#leading?.check.last ?? null }),
      rollBack: (request) => this.#runExclusive((leader) => rollBack(leader, request)),
      unpin: (request) => this.#runExclusive((leader) => unpin(leader, request)),
      preview: async (request) => previewPage(this.#requireLeading().leader, request),
      withdraw: (request) => this.#runExclusive((leader) => withdraw(leader, request)),
      previewWithdrawal: (request) => this.#runExclusive((leader) => previewWithdrawal(leader, request)),
      verify: ({ isRepairing }) => {
        const { leader, loop } = this.#requireLeading()
        return verifySite(leader, { isRepairing, isPublishing: true, runExclusive: (work) => loop.runExclusive(work) })
      },
    }
  }

  #runExclusive<T>(work: (leader: Leader) => Promise<T>): Promise<T> {
    const { leader, loop } = this.#requireLeading()
    return loop.runExclusive(() =>
      work(leader).catch(async (error: unknown) => {
        // It may have become live before it failed.
        await recordMissed(leader).catch(() => undefined)
        throw error
      }),
    )
  }

  #requireLeading(): { leader: Leader; loop: OutboxLoop } {
    if (!this.#leading) throw notLeading()
    return this.#leading
  }
}
