import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { keyPath } from '@carepath/content/config/index-now-key.ts'
import { replaceFile } from '../kernel/replace-file.ts'

/** How an IndexNow service is told. */
export interface IndexNowSettings {
  endpoint: string
  key: string
}

interface IndexNowOptions extends IndexNowSettings {
  /** Public origin of the site. */
  siteUrl: string
  dataDir: string
  log: (line: string) => void
  /** Milliseconds: between the first change and telling of it, then after each failure. */
  delays?: readonly number[]
}

/** A burst is told of together; a service that is away is asked again for an hour or so, then left alone. */
const defaultDelays = [5000, 60_000, 300_000, 900_000, 2_700_000]
/** What the protocol takes in one request. */
const maxPathsPerRequest = 10_000
const timeoutMs = 10_000

const WaitingSchema = z.array(z.string())

/**
 * Tells search engines which pages are other than they were. Only after they are live, and beside the publishing: whatever
 * becomes of it, no release waits or fails. What is still to be told outlives the process in a file.
 */
export class IndexNow {
  readonly #options: IndexNowOptions
  readonly #delays: readonly number[]
  readonly #waiting: Set<string>
  #attempt = 0
  #timer: NodeJS.Timeout | undefined
  #sending: Promise<void> = Promise.resolve()
  #saving: Promise<void> = Promise.resolve()

  private constructor(options: IndexNowOptions, waiting: string[]) {
    this.#options = options
    this.#delays = options.delays ?? defaultDelays
    this.#waiting = new Set(waiting)
    if (waiting.length > 0) this.#schedule()
  }

  /** Takes up what the last run left. */
  static async open(options: IndexNowOptions): Promise<IndexNow> {
    const left = await readFile(fileIn(options.dataDir), 'utf8')
      .then((text) => WaitingSchema.parse(JSON.parse(text)))
      .catch(() => [])
    return new IndexNow(options, left)
  }

  /** Public paths that search engines should look at again. */
  add(paths: readonly string[]): void {
    if (paths.length === 0) return
    for (const path of paths) this.#waiting.add(path)
    this.#attempt = 0
    this.#schedule()
    void this.#save()
  }

  /** Tells nobody any more; what is left waits for the next start. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    clearTimeout(this.#timer)
    await this.#save()
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#sending = this.#sendWaiting()
    }, this.#delays[this.#attempt])
  }

  async #sendWaiting(): Promise<void> {
    const paths = [...this.#waiting].slice(0, maxPathsPerRequest)
    // Taken out first: a page that changes again meanwhile is told of again.
    for (const path of paths) this.#waiting.delete(path)
    const { isDone, outcome } = await this.#send(paths)
    this.#attempt = isDone ? 0 : this.#attempt + 1
    const isGivenUp = this.#attempt >= this.#delays.length
    if (!isDone && !isGivenUp) for (const path of paths) this.#waiting.add(path)
    if (outcome) this.#options.log(`IndexNow: ${outcome}${isGivenUp ? '. Given up.' : ''}`)
    await this.#save()
    if (this.#waiting.size > 0 && !isGivenUp) this.#schedule()
  }

  /** Done, too, where asking again would change nothing. */
  async #send(paths: string[]): Promise<{ isDone: boolean; outcome?: string }> {
    const { endpoint, key, siteUrl } = this.#options
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          host: new URL(siteUrl).host,
          key,
          keyLocation: `${siteUrl}${keyPath(key)}`,
          urlList: paths.map((path) => siteUrl + path),
        }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      if (response.ok) return { isDone: true }
      const isTheirs = response.status === 429 || response.status >= 500
      return { isDone: !isTheirs, outcome: `${endpoint} answered ${response.status} for ${paths.length} pages` }
    } catch (error) {
      return { isDone: false, outcome: `${endpoint} cannot be reached: ${String(error)}` }
    }
  }

  /** One after another: what waits now is what the file says in the end. */
  #save(): Promise<void> {
    const { dataDir, log } = this.#options
    this.#saving = this.#saving
      .then(() => replaceFile(fileIn(dataDir), JSON.stringify([...this.#waiting])))
      .catch((error: unknown) => log(`IndexNow: what waits could not be kept: ${String(error)}`))
    return this.#saving
  }
}

const fileIn = (dataDir: string): string => join(dataDir, 'index-now.json')
