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
 * Every page that was ever live, compressed, by the hash of its bytes.
 * A live page and its stored copy are one file with two names: storing the page takes no room until the page changes.
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

  /** Stores a compressed file of the same disk by giving it a second name. `isReplacing` overwrites a stored copy. */
  adopt(hash: string, compressed: string, isReplacing = false): void {
    const file = this.file(hash)
    if (isReplacing) rmSync(file, { force: true })
    if (existsSync(file)) return
    mkdirSync(dirname(file), { recursive: true })
    try {
      linkSync(compressed, file)
    } catch {
      copyFileSync(compressed, file)
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
    if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes
    throw new CarepathError('corruptState', 'Stored bytes of a page have been changed', {
      place: { file },
      next: 'Check the disk, and run the check of the live site with repair.',
    })
  }
}
