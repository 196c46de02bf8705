import { createWriteStream, readdirSync, utimesSync } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import { allDone } from '../disk/in-parallel.ts'
import type { ContentStore } from '../archive/content-store.ts'
import { compressBrotli, compressGzip, quickBrotli } from '../disk/compress.ts'
import { writeDurably, writeQuickly } from '../disk/durable-file.ts'
import { isText, twinEnds } from './site-file.ts'

/** A file that lies whole on disk, waiting to be renamed into the tree. */
export interface StagedFile {
  /** Public path. */
  path: string
  /** The plain file; twins lie beside it as `.br` and `.gz`. */
  from: string
  hasTwins: boolean
}

export interface StagedPage extends StagedFile {
  /** Of the plain bytes. */
  hash: string
}

/** A folder on the tree's own file system where new files are made ready. */
export class Staging {
  readonly #directory: string
  readonly #content: ContentStore | undefined
  readonly #isTrusting: boolean
  #writePage = writeDurably
  #isBusy = false
  #count = 0

  /** @param isTrusting False where kept bytes may be damaged: they are made, and kept, anew. */
  constructor(directory: string, content?: ContentStore, isTrusting = true) {
    this.#directory = directory
    this.#content = content
    this.#isTrusting = isTrusting
  }

  /**
   * Trades durability for speed while a tree is built on every core that nobody sees yet: flushing the disk at the end makes
   * up for it.
   */
  beginBulkLoad(): void {
    this.#isBusy = true
    this.#writePage = async (path, bytes) => writeQuickly(path, bytes)
  }

  /** Empties the folder: whatever lies in it belongs to no release. */
  async clear(): Promise<void> {
    if (isEmptyFolder(this.#directory)) return
    await rm(this.#directory, { recursive: true, force: true })
    await mkdir(this.#directory, { recursive: true })
  }

  /** A page with its twins. Bytes that were live before are not compressed again. */
  async stagePage(path: string, html: Buffer, hash: string): Promise<StagedPage> {
    const content = this.#content
    const from = this.draft()
    const brotli = async () => {
      if (this.#isTrusting && content?.has(hash)) return linkOrCopy(content.file(hash), `${from}.br`)
      await this.#writePage(`${from}.br`, await compressBrotli(html, quickBrotli))
    }
    const gzip = async () => this.#writePage(`${from}.gz`, await compressGzip(html, { isBusy: this.#isBusy }))
    await allDone([this.#writePage(from, html), brotli(), gzip()])
    giveOneAge(from)
    return { path, from, hasTwins: true, hash }
  }

  /** Keeps a staged page's bytes for good, see {@link ContentStore}. */
  keep({ from, hash }: StagedPage): void {
    this.#content?.adopt(hash, `${from}.br`, !this.#isTrusting)
  }

  /** Any other file the publisher writes. A power cut may cost it: the next start writes it again. */
  async stageFile(path: string, bytes: Buffer): Promise<StagedFile> {
    const from = this.draft()
    const hasTwins = isText(path)
    writeQuickly(from, bytes)
    if (!hasTwins) return { path, from, hasTwins }
    const [brotli, gzip] = await allDone([compressBrotli(bytes, quickBrotli), compressGzip(bytes)])
    writeQuickly(`${from}.br`, brotli)
    writeQuickly(`${from}.gz`, gzip)
    giveOneAge(from)
    return { path, from, hasTwins }
  }

  /** An upload, as it streams in. Its type is compressed already. */
  async stageStream(path: string, bytes: Readable): Promise<StagedFile> {
    const from = this.draft()
    await pipeline(bytes, createWriteStream(from, { flags: 'wx', flush: true }))
    return { path, from, hasTwins: false }
  }

  /** Name of a file in the making. */
  draft(): string {
    return join(this.#directory, String(++this.#count))
  }
}

/** Shares the file where the file system can. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to))
}

/** A server may take a twin that is older than its file for a stale one: kept bytes are as new as the page they serve. */
function giveOneAge(file: string): void {
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
