import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LiveFile } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import { Bucket, type BucketSettings } from './bucket/bucket.ts'
import { compareWithBucket, type BucketComparison } from './files/compare-with-bucket.ts'
import { lookIntoBucket } from './files/look-into-bucket.ts'
import { planDelivery } from './files/plan-delivery.ts'
import { storeFiles } from './files/store-files.ts'
import { waitOf } from './network/ask.ts'
import {
  cloudflare,
  fastly,
  purgePaths,
  type Cdn,
  type CloudflareSettings,
  type FastlySettings,
} from './network/cdn.ts'
import { callDeployHook } from './network/deploy-hook.ts'
import { DeliveryState } from './state/delivery-state.ts'

/** Where the live site is delivered to beside this machine. */
export interface DeliverySettings {
  bucket?: BucketSettings | undefined
  cloudflare?: CloudflareSettings | undefined
  fastly?: FastlySettings | undefined
  /** Address that hosts who build for themselves are told at. */
  deployHook?: string | undefined
}

export interface DeliveryOptions extends DeliverySettings {
  /** File that remembers what is delivered. */
  stateFile: string
  /** Folder of the live site. */
  liveDir: string
  /** Public origin of the site. */
  siteUrl: string
  /** Every file of the live site. */
  loadFiles: () => Promise<LiveFile[]>
  /** Is called where the delivery has failed; it is tried again. */
  onFailure: (error: unknown) => void
  /** Times for tests: from a change to its delivery, and from a failure to the next attempt. */
  times?: { settleMs: number; retryMs: readonly number[] }
}

/** How the delivery is, for health and metrics. */
export interface DeliveryHealth {
  /** Why the last attempts have failed, in words; undefined where all is well. */
  problem: string | undefined
  /** Objects that are still to be stored or removed. */
  waiting: number
  /** When everything was last delivered. */
  deliveredAt: Date | undefined
}

/** A release is followed by search and by pictures: what changes within this time is delivered together. */
const usualTimes = { settleMs: 300, retryMs: [2000, 10_000, 30_000, 60_000, 300_000] }
/** How often the bucket is looked into, for what others have changed there. */
const lookEveryMs = 24 * 60 * 60 * 1000

/**
 * Keeps a bucket as the live site is, and tells caches and hosts of changes. It works beside the publishing: no release waits for it
 * or fails with it. What it can't do now it does later, from what it remembers.
 */
export class Delivery {
  readonly #options: DeliveryOptions
  readonly #times: { settleMs: number; retryMs: readonly number[] }
  readonly #abort = new AbortController()
  readonly #bucket: Bucket | undefined
  readonly #cdns: Cdn[]
  readonly #state: DeliveryState
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #isStale = false
  #failures = 0
  #earliest = 0
  #lookedAt = -Infinity
  #health: DeliveryHealth = { problem: undefined, waiting: 0, deliveredAt: undefined }

  constructor(options: DeliveryOptions) {
    const { bucket, stateFile, deployHook } = options
    this.#options = options
    this.#times = options.times ?? usualTimes
    this.#bucket = bucket && new Bucket(bucket, this.#abort.signal)
    this.#cdns = [
      ...(options.cloudflare ? [cloudflare(options.cloudflare)] : []),
      ...(options.fastly ? [fastly(options.fastly)] : []),
    ]
    this.#state = new DeliveryState(stateFile, {
      target: bucket ? `${bucket.endpoint ?? bucket.region}/${bucket.bucket}` : 'this machine',
      isPurging: this.#cdns.length > 0,
      isTelling: deployHook !== undefined,
    })
  }

  get health(): DeliveryHealth {
    return this.#health
  }

  /** The live site may have changed, or nobody knows whether it has. */
  wake(): void {
    this.#isStale = true
    this.#schedule(this.#times.settleMs)
  }

  /** Compares every object of the bucket with the live site; with `isRepairing`, stores again what differs. */
  async verify({ isRepairing }: { isRepairing: boolean }): Promise<BucketComparison> {
    if (!this.#bucket)
      throw new CarepathError('invalidArgument', 'There is no bucket to compare with', { next: 'Set SITE_BUCKET.' })
    await this.#running
    const files = await this.#options.loadFiles()
    const comparison = await compareWithBucket(this.#bucket, { files, liveDir: this.#options.liveDir })
    if (isRepairing && comparison.differences.length > 0) {
      for (const { key, difference } of comparison.differences)
        if (difference === 'left over') this.#state.put(key, { fingerprint: difference, etag: '' })
        else this.#state.forget(key)
      this.#isStale = true
      await this.#begin()
    }
    return comparison
  }

  /** Stops at once. What isn't delivered is delivered after the next start. */
  async stop(): Promise<void> {
    this.#abort.abort()
    clearTimeout(this.#timer)
    await this.#running
    clearTimeout(this.#timer)
    this.#bucket?.close()
    this.#state.close()
  }

  #schedule(afterMs: number): void {
    if (this.#isStopped || this.#running) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#begin(), Math.max(afterMs, this.#earliest - performance.now()))
  }

  #begin(): Promise<void> {
    this.#running ??= this.#deliverAll().finally(() => {
      this.#running = undefined
      const { retryMs, settleMs } = this.#times
      const retry = retryMs[Math.min(this.#failures, retryMs.length) - 1]
      this.#schedule(retry ?? (this.#isStale ? settleMs : lookEveryMs))
    })
    return this.#running
  }

  /** Delivers until nothing is left to be, or something fails. */
  async #deliverAll(): Promise<void> {
    do {
      this.#isStale = false
      // What is stored is told to caches even where something else could not be stored.
      const failures = [...(await failureOf(this.#deliverFiles())), ...(await failureOf(this.#purge()))]
      if (failures.length === 0) failures.push(...(await failureOf(this.#tellHost())))
      if (this.#isStopped) return
      if (failures.length > 0) {
        this.#noteFailures(failures)
        return
      }
      this.#failures = 0
      this.#health = { problem: undefined, waiting: 0, deliveredAt: new Date() }
    } while (this.#mustGoOn())
  }

  get #isStopped(): boolean {
    return this.#abort.signal.aborted
  }

  #mustGoOn(): boolean {
    return this.#isStale && !this.#isStopped
  }

  async #deliverFiles(): Promise<void> {
    const { liveDir, loadFiles } = this.#options
    const bucket = this.#bucket
    const files = await loadFiles()
    // Before the first publish there is nothing to compare with: the bucket stays as it is.
    if (files.length === 0) return
    if (bucket && performance.now() - this.#lookedAt >= lookEveryMs) {
      await lookIntoBucket(bucket, this.#state)
      this.#lookedAt = performance.now()
    }
    const delivered = this.#state.delivered()
    await storeFiles(
      planDelivery(files, delivered, (key) => existsSync(join(liveDir, key))),
      {
        ...{ bucket, state: this.#state, liveDir, delivered },
        isOld: () => this.#isStale || this.#isStopped,
        onWaiting: (waiting) => (this.#health = { ...this.#health, waiting }),
      },
    )
  }

  async #purge(): Promise<void> {
    const purges = this.#state.purges()
    if (purges.length === 0) return
    const { siteUrl } = this.#options
    await purgePaths(this.#cdns, { paths: purges.map(({ path }) => path), siteUrl, signal: this.#abort.signal })
    this.#state.endPurges(purges)
  }

  async #tellHost(): Promise<void> {
    const { deployHook } = this.#options
    const change = this.#state.untold
    if (deployHook === undefined || change === undefined || this.#isStale) return
    await callDeployHook(deployHook, this.#abort.signal)
    this.#state.setTold(change)
  }

  #noteFailures(failures: readonly unknown[]): void {
    this.#failures += 1
    this.#earliest = performance.now() + Math.max(...failures.map(waitOf))
    // One failure may be over in a moment.
    if (this.#failures > 1) this.#health = { ...this.#health, problem: failures.map(describe).join(' ') }
    for (const error of failures) this.#options.onFailure(error)
  }
}

const failureOf = (work: Promise<unknown>): Promise<unknown[]> =>
  work.then(
    () => [],
    (error: unknown) => [error],
  )

const describe = (error: unknown): string => (error instanceof CarepathError ? error.toSentence() : String(error))
