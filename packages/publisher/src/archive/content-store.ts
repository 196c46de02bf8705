import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { replaceDurably } from '../tree/durable-file.ts'

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

  /** Keeps a file that lies compressed on the same disk, at no cost. */
  adopt(hash: string, compressed: string): void {
    if (this.has(hash)) return
    const file = this.file(hash)
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

  async readCompressed(hash: string): Promise<Buffer> {
    return readFile(this.file(hash))
  }

  /** The bytes themselves. */
  async read(hash: string): Promise<Buffer> {
    return decompress(await this.readCompressed(hash))
  }
}
