import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'

/** Expects every compressed file to hold the same bytes as the plain file beside it. */
export async function expectTwinsToMatch(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!/\.(?:br|gz)$/u.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const unpack = file.endsWith('.br') ? brotliDecompressSync : gunzipSync
    expect(unpack(await readFile(file)), file).toEqual(await readFile(file.slice(0, -3)))
  }
}
