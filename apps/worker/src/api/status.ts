import type { RenderProgress } from '@carepath/publisher'
import { dueReviewsOf } from '../schedule/due-reviews.ts'
import type { Visitors } from './door.ts'
import type { Leader } from '../release/leader.ts'
import type { NightlyCheck } from '../verify/nightly-check.ts'
import type { OutboxLoop } from '../loop/outbox-loop.ts'
import { notLeading } from '../lease/not-leading.ts'
import { preview } from '../tasks/preview.ts'
import { previewWithdrawal } from '../tasks/preview-withdrawal.ts'
import { recordMissed } from '../release/record-missed.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { unpin } from '../rollback/unpin.ts'
import { verifySite } from '../verify/verify-site.ts'
import { withdrawNow } from '../tasks/withdraw-now.ts'

/** What is being published at this moment. */
export interface CurrentPass {
  label: string
  startedAt: string
  done: number
  /** Pages known so far to be touched. */
  total: number
}

/** What the worker is about, for those at the door. */
export class Status {
  #stage: 'starting' | 'waiting' | 'leading' = 'starting'
  #led: { leader: Leader; loop: OutboxLoop; check: NightlyCheck } | undefined
  #pass: CurrentPass | undefined

  /** It does not lead, or no longer. */
  wait(): void {
    this.#stage = 'waiting'
    this.#led = undefined
    this.#pass = undefined
  }

  lead(leader: Leader, loop: OutboxLoop, check: NightlyCheck): void {
    this.#stage = 'leading'
    this.#led = { leader, loop, check }
  }

  /** A pass begins; undefined ends it. */
  publishing(label: string | undefined): void {
    const startedAt = new Date().toISOString()
    this.#pass = label === undefined ? undefined : { label, startedAt, done: 0, total: 0 }
  }

  progress({ done, total }: RenderProgress): void {
    if (this.#pass) Object.assign(this.#pass, { done, total })
    // Nobody asked for it: the site's templates are new.
    else if (done < total) this.#pass = { label: 'The whole site', startedAt: new Date().toISOString(), done, total }
  }

  visitors(): Omit<Visitors, 'token'> {
    return {
      onWake: () => this.#led?.loop.wake(),
      health: () => ({ status: this.#stage, rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
      dueReviews: () => this.#led && dueReviewsOf(this.#led.leader),
      dependentsOf: (key) => this.#led?.leader.releaser.dependentsOf(key) ?? [],
      usersOf: (asset) => this.#led?.leader.releaser.usersOf(asset) ?? [],
      status: () => ({ status: this.#stage, pass: this.#pass ?? null, check: this.#led?.check.last ?? null }),
      rollBack: (request) => this.#between((leader) => rollBack(leader, request)),
      unpin: (request) => this.#between((leader) => unpin(leader, request)),
      preview: async (request) => preview(this.#leading().leader, request),
      withdraw: (request) => this.#between((leader) => withdrawNow(leader, request)),
      previewWithdrawal: (request) => this.#between((leader) => previewWithdrawal(leader, request)),
      verify: ({ isRepairing }) => {
        const { leader, loop } = this.#leading()
        return verifySite(leader, { isRepairing, isWorking: true, between: (work) => loop.between(work) })
      },
    }
  }

  #between<T>(work: (leader: Leader) => Promise<T>): Promise<T> {
    const { leader, loop } = this.#leading()
    return loop.between(() =>
      work(leader).catch(async (error: unknown) => {
        // It may have become live before it failed.
        await recordMissed(leader).catch(() => undefined)
        throw error
      }),
    )
  }

  #leading(): { leader: Leader; loop: OutboxLoop } {
    if (!this.#led) throw notLeading()
    return this.#led
  }
}
