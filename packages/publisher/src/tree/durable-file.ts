import { open, rename, rm } from 'node:fs/promises'

/** Writes a new file and waits until it would survive a power cut. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await write(path, bytes, true)
}

/** Writes a new file that could be written again as well. */
export async function writeQuickly(path: string, bytes: Uint8Array): Promise<void> {
  await write(path, bytes, false)
}

async function write(path: string, bytes: Uint8Array, isDurable: boolean): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    if (isDurable) await file.datasync()
  } finally {
    await file.close()
  }
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
