import type { Visitors } from './door.ts'
import type { Releaser } from './releaser.ts'
import type { OutboxLoop } from './outbox-loop.ts'

/** What the worker is about, for those at the door. */
export class Status {
  #stage: 'starting' | 'waiting' | 'leading' = 'starting'
  #releaser: Releaser | undefined
  #loop: OutboxLoop | undefined

  set(stage: 'waiting'): void {
    this.#stage = stage
  }

  lead(releaser: Releaser, loop: OutboxLoop): void {
    this.#stage = 'leading'
    this.#releaser = releaser
    this.#loop = loop
  }

  visitors(): Omit<Visitors, 'token'> {
    return {
      onWake: () => this.#loop?.wake(),
      health: () => ({ status: this.#stage, rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
      dependentsOf: (key) => this.#releaser?.dependentsOf(key) ?? [],
      usersOf: (asset) => this.#releaser?.usersOf(asset) ?? [],
    }
  }
}
