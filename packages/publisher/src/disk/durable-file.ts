import { closeSync, fdatasync, openSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { promisify } from 'node:util'

const flush = promisify(fdatasync)

/** Writes a new file and waits until it would survive a power cut. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  // A synchronous write reaches memory only and is quick; the flush to the disk takes long, so that is awaited.
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    await flush(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a new file without waiting for the disk: for files that can be written again. */
export function writeQuickly(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { flag: 'wx' })
}

let replacements = 0

/** Replaces a file in one step: a reader gets the old bytes or the new ones, never a mixture. */
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
