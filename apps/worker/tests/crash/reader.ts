import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Random } from './random.ts'
import { versionsIn } from './words.ts'

const encodings = ['identity', 'br', 'gzip'] as const

/** Faulty answers that readers were served. */
export interface ReaderFaults {
  reads: number
  /** Pages that were cut short, or whose compressed bytes could not be read. */
  torn: string[]
  /** Pages of two versions. */
  mixed: string[]
  errors: string[]
}

/** A reader who requests page after page from the web server, plain and compressed. */
export class Reader {
  readonly notes: ReaderFaults = { reads: 0, torn: [], mixed: [], errors: [] }
  readonly #origin: string
  readonly #random: Random

  constructor(origin: string, random: Random) {
    this.#origin = origin
    this.#random = random
  }

  async work(paths: readonly string[], signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const path = this.#random.pick(paths)
      const encoding = this.#random.pick(encodings)
      await this.#read(path, encoding).catch((error: unknown) => this.notes.errors.push(`${path}: ${String(error)}`))
      await pause(1)
    }
  }

  async #read(path: string, encoding: (typeof encodings)[number]): Promise<void> {
    const { status, body, sent } = await get(this.#origin + path, encoding)
    this.notes.reads += 1
    if (status === 404) return
    if (status !== 200) throw new Error(`answered ${status}`)
    const html = unpack(body, sent)
    const versions = html === undefined ? undefined : versionsIn(html)
    const where = `${path} as ${sent}`
    if (!versions) this.notes.torn.push(`${where}: ${html ?? 'unreadable'}`)
    else if (versions.title !== versions.text) this.notes.mixed.push(`${where}: ${versions.title} and ${versions.text}`)
  }
}

/** One page as it is served, and how it was sent. */
export async function get(url: string, encoding: string): Promise<{ status: number; body: Buffer; sent: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': encoding } }, resolve)
      .once('error', reject)
      .end()
  })
  const sent = response.headers['content-encoding'] ?? 'identity'
  return { status: response.statusCode ?? 0, body: await buffer(response), sent }
}

function unpack(body: Buffer, sent: string): string | undefined {
  try {
    if (sent === 'br') return brotliDecompressSync(body).toString()
    return (sent === 'gzip' ? gunzipSync(body) : body).toString()
  } catch {
    return undefined
  }
}
