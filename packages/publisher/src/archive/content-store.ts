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
 * A page in a tree shares its file with the one here, so keeping it costs nothing until the page changes.
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

  /** Keeps a file that lies compressed on the same disk, at no cost; in place of what was kept before, where told so. */
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

  /** The bytes themselves; throws where they are no longer what they were. */
  async read(hash: string): Promise<Buffer> {
    const file = this.file(hash)
    const bytes = await readFile(file).then(decompress)
    if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes
    throw new CarepathError('corruptState', 'Kept bytes of a page have been changed', {
      place: { file },
      next: 'Check the disk, and run the check of the live site with repair.',
    })
  }
}
