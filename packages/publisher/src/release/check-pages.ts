import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { declaresMarkdown } from '../tree/page-markdown.ts'
import { markdownFile, siteFile, twinEnds } from '../tree/site-file.ts'
import type { Tree } from '../tree/tree.ts'
import { inParallel } from '../disk/in-parallel.ts'

/** Paths of pages whose files differ from the state or lack a twin. Reads every page. */
export async function findDamagedPages({ site, state }: Tree): Promise<string[]> {
  const damaged = await inParallel([...state.pages.all()], async ({ address, hash }) => {
    const file = siteFile(site, address.path)
    const bytes = await readFile(file).catch(() => undefined)
    const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash
    if (!isSame || !twinEnds.every((end) => existsSync(`${file}${end}`))) return address.path
    const markdown = markdownFile(site, address.path)
    return markdown !== undefined && declaresMarkdown(bytes.toString()) && !existsSync(markdown) ? address.path : []
  })
  return damaged.flat()
}
