import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { indexNowKeyPath } from '@carepath/content/config/index-now-key.ts'
import { replaceFile } from '../kernel/replace-file.ts'

interface IndexNowOptions {
  /** Address of the IndexNow service. */
  endpoint: string
  /** The site's key, which proves to the service that the messages are the site's own. */
  key: string
  /** Public origin of the site. */
  siteUrl: string
  dataDir: string
  log: (line: string) => void
  /** Milliseconds from the first change to the first message, then after each failed one. */
  delays?: readonly number[]
}

/** One message tells of a burst of changes. A service that does not answer gets the message again for an hour or so. */
const defaultDelays = [5000, 60_000, 300_000, 900_000, 2_700_000]
/** The limit of the protocol. */
const maxPathsPerRequest = 10_000
const timeoutMs = 10_000

const WaitingSchema = z.array(z.string())

/**
 * Tells search engines which live pages have changed. It owns the list of pages they have not been told of, and keeps it in a
 * file. It works beside the publishing: no release waits for a message, or fails with one.
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

  /** Reads the pages of which the last run has not told search engines. */
  static async open(options: IndexNowOptions): Promise<IndexNow> {
    const waiting = await readFile(fileIn(options.dataDir), 'utf8')
      .then((text) => WaitingSchema.parse(JSON.parse(text)))
      .catch(() => [])
    return new IndexNow(options, waiting)
  }

  /** Adds public paths that search engines should read again. */
  add(paths: readonly string[]): void {
    if (paths.length === 0) return
    for (const path of paths) this.#waiting.add(path)
    this.#attempt = 0
    this.#schedule()
    void this.#save()
  }

  /** Stops sending messages; the remaining paths wait for the next start. */
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

  /** `isDone` is true also where the same message would be refused again. */
  async #send(paths: string[]): Promise<{ isDone: boolean; outcome?: string }> {
    const { endpoint, key, siteUrl } = this.#options
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          host: new URL(siteUrl).host,
          key,
          keyLocation: `${siteUrl}${indexNowKeyPath(key)}`,
          urlList: paths.map((path) => siteUrl + path),
        }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      })
      await response.body?.cancel()
      if (response.ok) return { isDone: true }
      const isTheirFault = response.status === 429 || response.status >= 500
      return { isDone: !isTheirFault, outcome: `${endpoint} answered ${response.status} for ${paths.length} pages` }
    } catch (error) {
      return { isDone: false, outcome: `${endpoint} cannot be reached: ${String(error)}` }
    }
  }

  /** Saves one after another, so that the file ends with the newest list. */
  #save(): Promise<void> {
    const { dataDir, log } = this.#options
    this.#saving = this.#saving
      .then(() => replaceFile(fileIn(dataDir), JSON.stringify([...this.#waiting])))
      .catch((error: unknown) => log(`IndexNow: the list of changed pages could not be saved: ${String(error)}`))
    return this.#saving
  }
}

const fileIn = (dataDir: string): string => join(dataDir, 'index-now.json')
