import { closeSync, fdatasync, openSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { promisify } from 'node:util'

const flush = promisify(fdatasync)

/** Writes a new file and waits until it would survive a power cut. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  // Written at once, since a small file goes to memory only; what takes long is the disk, and that is waited for.
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    await flush(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a new file that could be written again as well. */
export function writeQuickly(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { flag: 'wx' })
}

let replacements = 0

/** Puts a file in place of another at once: a reader gets the old bytes or the new, never a mixture. */
export async function replaceDurably(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}-${++replacements}.new`
  try {
    await writeDurably(draft, bytes)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
