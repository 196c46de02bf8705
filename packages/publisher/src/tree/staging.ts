import { createHash } from 'node:crypto'
import { createWriteStream, readdirSync, utimesSync } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { allDone } from '../disk/in-parallel.ts'
import type { ContentStore } from '../archive/content-store.ts'
import {
  bestBrotli,
  compressBrotli,
  compressGzip,
  firstSearchBrotli,
  quickBrotli,
  searchBrotli,
} from '../disk/compress.ts'
import { writeDurably, writeQuickly } from '../disk/durable-file.ts'
import { pageMarkdown } from './page-markdown.ts'
import { isText, markdownEnd, markdownFile, twinEnds } from './site-file.ts'

/** A complete file on disk that will be renamed into the tree. */
export interface StagedFile {
  /** Public path. */
  path: string
  /** The plain file; twins lie beside it as `.br` and `.gz`. */
  from: string
  hasTwins: boolean
  /** True where the page's words as Markdown lie beside the plain file as `.md`. */
  hasMarkdown?: boolean
}

export interface StagedUpload extends StagedFile {
  /** SHA-256 of the bytes. */
  hash: string
}

export interface StagedPage extends StagedFile {
  /** SHA-256 of the plain bytes. */
  hash: string
}

/** A folder on the tree's file system where new files are written before they go live. */
export class Staging {
  readonly #directory: string
  readonly #content: ContentStore | undefined
  readonly #isTrusting: boolean
  #writePage = writeDurably
  #isBusy = false
  #count = 0

  /** @param isTrusting False where stored bytes may be damaged: pages are then compressed and stored anew. */
  constructor(directory: string, content?: ContentStore, isTrusting = true) {
    this.#directory = directory
    this.#content = content
    this.#isTrusting = isTrusting
  }

  /**
   * Trades durability for speed while a tree that is not live is built on every core. Whoever builds it flushes the
   * disk at the end.
   */
  beginBulkLoad(): void {
    this.#isBusy = true
    this.#writePage = async (path, bytes) => writeQuickly(path, bytes)
  }

  /** Empties the folder of drafts that an earlier release left. */
  async clear(): Promise<void> {
    if (isEmptyFolder(this.#directory)) return
    await rm(this.#directory, { recursive: true, force: true })
    await mkdir(this.#directory, { recursive: true })
  }

  /** Writes a page with its twins. A page that was live before is not compressed again. */
  async stagePage(path: string, html: Buffer, hash: string): Promise<StagedPage> {
    const content = this.#content
    const from = this.draft()
    const brotli = async () => {
      if (this.#isTrusting && content?.has(hash)) return linkOrCopy(content.file(hash), `${from}.br`)
      await this.#writePage(`${from}.br`, await compressBrotli(html, quickBrotli))
    }
    const gzip = async () => this.#writePage(`${from}.gz`, await compressGzip(html, { isBusy: this.#isBusy }))
    await allDone([this.#writePage(from, html), brotli(), gzip()])
    setSameTime(from)
    const markdown = markdownFile('', path) && pageMarkdown(html.toString())
    if (markdown !== undefined) writeQuickly(`${from}${markdownEnd}`, Buffer.from(markdown))
    return { path, from, hasTwins: true, hasMarkdown: markdown !== undefined, hash }
  }

  /** Stores a staged page's bytes for good, see {@link ContentStore}. */
  store({ from, hash }: StagedPage): void {
    this.#content?.adopt(hash, `${from}.br`, !this.#isTrusting)
  }

  /** Writes any other file of the publisher's. Where a power cut loses it, the next start writes it again. */
  async stageFile(path: string, bytes: Buffer): Promise<StagedFile> {
    const from = this.draft()
    const hasTwins = isText(path)
    writeQuickly(from, bytes)
    if (!hasTwins) return { path, from, hasTwins }
    const [brotli, gzip] = await allDone([compressBrotli(bytes, qualityOf(path, bytes)), compressGzip(bytes)])
    writeQuickly(`${from}.br`, brotli)
    writeQuickly(`${from}.gz`, gzip)
    setSameTime(from)
    return { path, from, hasTwins }
  }

  /** Writes an upload as it streams in. Uploads are of types that are compressed already. */
  async stageStream(path: string, bytes: Readable): Promise<StagedUpload> {
    const from = this.draft()
    const hash = createHash('sha256')
    const hashing = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    }
    await pipeline(bytes, hashing, createWriteStream(from, { flags: 'wx', flush: true }))
    return { path, from, hasTwins: false, hash: hash.digest('hex') }
  }

  /** Stores a file that is no page for good: a staged upload, or a file of the tree. */
  keep(file: string, hash: string): void {
    this.#content?.adoptPlain(hash, file, !this.#isTrusting)
  }

  /** Path for a new draft. */
  draft(): string {
    return join(this.#directory, String(++this.#count))
  }
}

/** Links a file where the file system can, and copies it otherwise. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}

/** Gives a file and its twins one time of change: servers take a twin that is older than its file for stale. */
function setSameTime(file: string): void {
  const now = Date.now() / 1000
  for (const end of ['', ...twinEnds]) utimesSync(`${file}${end}`, now, now)
}

function isEmptyFolder(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0
  } catch {
    return false
  }
}

/** Files of search are lists, which compress better with more work, and a reader fetches many of them at once. */
function qualityOf(path: string, { length }: Buffer): number {
  if (!path.startsWith('/search/')) return quickBrotli
  if (length < smallFile) return bestBrotli
  return firstFiles.some((end) => path.endsWith(end)) ? firstSearchBrotli : searchBrotli
}

/** The best compression of a file of so many bytes takes some 20 ms, in a thread of its own. */
const smallFile = 12_000

/** Lists that every first search fetches: the index, and the words of a site that has a single file of them. */
const firstFiles = ['/index.json', '/words/1-of-1.json']
