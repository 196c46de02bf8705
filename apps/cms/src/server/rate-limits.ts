import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from './refusal.ts'

/** What a request costs the machine. */
export type Cost = 'free' | 'usual' | 'expensive'

const second = 1
const minute = 60 * second

/**
 * Counts requests by account, and those of strangers by address. A colleague behind the same address never uses up what an
 * account may send.
 */
export class RateLimits {
  readonly #accounts: RateLimiterMemory
  readonly #strangers: RateLimiterMemory
  readonly #expensive: RateLimiterMemory

  /** The numbers follow from what one account may send in a minute: strangers a quarter, expensive requests a tenth. */
  constructor(requestsPerMinute: number) {
    const limiter = (points: number) => new RateLimiterMemory({ points: Math.ceil(points), duration: minute })
    this.#accounts = limiter(requestsPerMinute)
    this.#strangers = limiter(requestsPerMinute / 4)
    this.#expensive = limiter(requestsPerMinute / 10)
  }

  /** Counts a request; throws a refusal where there have been too many. */
  async count(cost: Cost, { account, address }: { account: string | undefined; address: string }): Promise<void> {
    if (cost === 'free') return
    const key = account ?? address
    if (account === undefined) await consume(this.#strangers, key)
    else await consume(this.#accounts, key)
    if (cost === 'expensive') await consume(this.#expensive, key)
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const wait = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw new Refusal(429, `Too many requests. Try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`, {
      'retry-after': String(wait),
    })
  }
}
