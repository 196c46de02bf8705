import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

/** Time between two reads of one reader. */
const everyMs = 3

/** Readers of a site who never stop, and note whatever is wrong with an answer. */
export class PollingReaders {
  /** What a reader should not have met, in words. */
  readonly faults: string[] = []
  /** How many pages were read of each build. */
  readonly reads = new Map<string, number>()
  /** The styles and scripts of the pages that were read: the hash of each. */
  readonly assets = new Map<string, string>()
  /** The longest time that a page took. */
  slowestMs = 0
  readonly #origin: string
  readonly #working: Promise<void>[]
  #isOver = false

  constructor(origin: string, paths: readonly string[], count = 6) {
    this.#origin = origin
    this.#working = Array.from({ length: count }, (_, index) => this.#poll(paths, index))
  }

  /** Stops reading, and asks once more for all that the pages had loaded. */
  async stop(areNeeded: (asset: string) => boolean): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#working)
    for (const [asset, hash] of this.assets)
      if (areNeeded(asset) && (await this.#hashOf(asset)) !== hash) this.faults.push(`${asset} is gone, or another one`)
  }

  async #poll(paths: readonly string[], first: number): Promise<void> {
    for (let at = first; !this.#isOver; at += 1) {
      const path = paths[(at * 7) % paths.length] ?? '/'
      await this.#read(path).catch((error: unknown) => this.faults.push(`${path}: ${String(error)}`))
      await pause(everyMs)
    }
  }

  async #read(path: string): Promise<void> {
    const started = performance.now()
    const response = await fetch(`${this.#origin}${path}`)
    const html = await response.text()
    this.slowestMs = Math.max(this.slowestMs, performance.now() - started)
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    if (!html.trimEnd().endsWith('</html>')) throw new Error('the page is cut off')
    const assets = [...html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/gu)].map(([, asset = '']) => asset)
    const builds = new Set(assets.map((asset) => /-build(\d+)\./u.exec(asset)?.[1] ?? 'none'))
    const [build = 'none', ...others] = builds
    if (others.length > 0) throw new Error(`the page is of the builds ${build} and ${others.join()}`)
    const policy = response.headers.get('content-security-policy') ?? ''
    for (const [, code = ''] of html.matchAll(/<script>([^]*?)<\/script>/gu)) {
      if (!code.includes(`/* build ${build} */`)) throw new Error(`a script is of another build than ${build}`)
      if (!policy.includes(createHash('sha256').update(code).digest('base64')))
        throw new Error('the headers forbid a script of the page')
    }
    this.reads.set(build, (this.reads.get(build) ?? 0) + 1)
    for (const asset of assets) if (!this.assets.has(asset)) await this.#load(asset)
  }

  async #load(asset: string): Promise<void> {
    const hash = await this.#hashOf(asset)
    if (hash === undefined) throw new Error(`${asset}, which the page loads, is missing`)
    this.assets.set(asset, hash)
  }

  async #hashOf(asset: string): Promise<string | undefined> {
    const response = await fetch(`${this.#origin}${asset}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    return response.status === 200 ? createHash('sha256').update(bytes).digest('hex') : undefined
  }
}
