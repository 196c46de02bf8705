import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SiteBundle } from '@carepath/schema'
import type { FileRow } from '../state/files-table.ts'
import { inParallel } from '../disk/in-parallel.ts'
import { placeFile } from '../tree/place-file.ts'
import { siteFile } from '../tree/site-file.ts'
import { linkOrCopy, type Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

/** A file that the site has made. In the state, a file that is still to be made has no hash. */
export interface MadeFile {
  path: string
  bytes: Uint8Array
}

/** Makes a file from its recipe, and from uploads that are on the site. */
export async function makeFile(bundle: SiteBundle, { site }: Pick<Tree, 'site'>, row: FileRow): Promise<MadeFile> {
  const { path, detail } = row
  if (!bundle.makeFile) throw new Error(`A page shows ${path}, and the site's bundle has no makeFile`)
  return { path, bytes: await bundle.makeFile(detail, (upload) => readFile(siteFile(site, upload))) }
}

/** Puts made files into the tree. A file that no page shows any more is left out. */
export async function placeMadeFiles({ site, state }: Tree, staging: Staging, files: MadeFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const row = state.files.find(path)
    if (row?.kind !== 'made' || row.hash) continue
    placeFile(site, await staging.stageFile(path, Buffer.from(bytes)))
    state.files.put({ ...row, hash: hashOf(bytes) })
  }
}

/** Makes every pending file, for an export. */
export async function makePendingFiles(tree: Tree, staging: Staging, bundle: SiteBundle): Promise<void> {
  await inParallel(findPending(tree), async (row) => placeMadeFiles(tree, staging, [await makeFile(bundle, tree, row)]))
}

/** Reuses made files of another tree where recipe and bytes are the same: they need not be made again. */
export async function copyMadeFiles(former: Tree, { site, state }: Tree): Promise<void> {
  await inParallel(findPending({ site, state }), async (row) => {
    const known = former.state.files.find(row.path)
    const file = siteFile(former.site, row.path)
    if (!known?.hash || known.detail !== row.detail || (await hashOfFile(file)) !== known.hash) return
    const to = siteFile(site, row.path)
    await mkdir(dirname(to), { recursive: true })
    await linkOrCopy(file, to)
    state.files.put({ ...row, hash: known.hash })
  })
}

const findPending = ({ state }: Pick<Tree, 'site' | 'state'>): FileRow[] =>
  state.files.ofKind('made').filter(({ hash }) => hash === '')

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const hashOfFile = (file: string): Promise<string | undefined> => readFile(file).then(hashOf, () => undefined)
