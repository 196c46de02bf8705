import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { CarepathError } from '@carepath/schema'
import { replaceDurably } from '../disk/durable-file.ts'

const decompress = promisify(brotliDecompress)

/**
 * Every page that was ever live, compressed, and every picture, style, font and script, as they are, by the hash of their bytes.
 * A live file and its stored copy are one file with two names: storing takes no room until the live file changes.
 */
export class ContentStore {
  readonly directory: string

  constructor(directory: string) {
    this.directory = directory
  }

  file(hash: string): string {
    return join(this.directory, hash.slice(0, 2), `${hash}.br`)
  }

  has(hash: string): boolean {
    return existsSync(this.file(hash))
  }

  /** Where the bytes of a file that is no page are stored. */
  plainFile(hash: string): string {
    return join(this.directory, hash.slice(0, 2), hash)
  }

  /** Stores a compressed page of the same disk by giving it a second name. `isReplacing` overwrites a stored copy. */
  adopt(hash: string, compressed: string, isReplacing = false): void {
    this.#adopt(this.file(hash), compressed, isReplacing)
  }

  /** Stores a file that is no page, as {@link adopt} does. */
  adoptPlain(hash: string, path: string, isReplacing = false): void {
    this.#adopt(this.plainFile(hash), path, isReplacing)
  }

  #adopt(file: string, from: string, isReplacing: boolean): void {
    if (isReplacing) rmSync(file, { force: true })
    if (existsSync(file)) return
    mkdirSync(dirname(file), { recursive: true })
    try {
      linkSync(from, file)
    } catch {
      copyFileSync(from, file)
    }
  }

  async put(hash: string, brotli: Uint8Array): Promise<void> {
    const file = this.file(hash)
    await mkdir(dirname(file), { recursive: true })
    await replaceDurably(file, brotli)
  }

  /** The page's bytes; throws where they no longer have this hash. */
  async read(hash: string): Promise<Buffer> {
    const file = this.file(hash)
    const bytes = await readFile(file).then(decompress)
    if (hasHash(bytes, hash)) return bytes
    throw new CarepathError('corruptState', 'Stored bytes of a page have been changed', {
      place: { file },
      next: 'Check the disk, and run the check of the live site with repair.',
    })
  }

  /** The bytes of a file that is no page; undefined where they are lost or no longer have this hash. */
  async readPlain(hash: string): Promise<Buffer | undefined> {
    const bytes = await readFile(this.plainFile(hash)).catch(() => undefined)
    return bytes && hasHash(bytes, hash) ? bytes : undefined
  }
}

const hasHash = (bytes: Buffer, hash: string): boolean => createHash('sha256').update(bytes).digest('hex') === hash
