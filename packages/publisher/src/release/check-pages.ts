import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { siteFile, twinEnds } from '../tree/site-file.ts'
import type { Tree } from '../tree/tree.ts'
import { inParallel } from '../disk/in-parallel.ts'

/** Paths of pages whose files differ from the state or lack a twin. Reads every page. */
export async function findDamagedPages({ site, state }: Tree): Promise<string[]> {
  const damaged = await inParallel([...state.pages.all()], async ({ address, hash }) => {
    const file = siteFile(site, address.path)
    const bytes = await readFile(file).catch(() => undefined)
    const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash
    return isSame && twinEnds.every((end) => existsSync(`${file}${end}`)) ? [] : address.path
  })
  return damaged.flat()
}
