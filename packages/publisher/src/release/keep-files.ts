import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { ContentStore } from '../archive/content-store.ts'
import type { KeptFile } from '../archive/file-history.ts'
import { inParallel } from '../disk/in-parallel.ts'
import { siteFile } from '../tree/site-file.ts'
import type { Tree } from '../tree/tree.ts'
import type { LiveSite, ReadAsset } from './live-site.ts'

/**
 * Reads an upload's bytes as they were when they were last live, and from the folder of uploads where they never were. So a
 * picture that somebody has replaced or deleted is there for every earlier release.
 */
export function readKeptFirst(
  readUpload: ReadAsset,
  { archive, content }: { archive: ArchiveDatabase; content: ContentStore },
): ReadAsset {
  return async (path) => {
    const hash = archive.files.find(path)
    const bytes = hash === undefined ? undefined : await content.readPlain(hash)
    return bytes ? Readable.from([bytes]) : readUpload(path)
  }
}

/** The files of a tree that a page needs to look as it did: pictures, styles, fonts and scripts. */
export function filesOf({ state }: Pick<Tree, 'state'>): KeptFile[] {
  const rows = [...state.files.ofKind('client'), ...state.files.ofKind('asset')]
  return rows.filter(({ hash }) => hash !== '').map(({ path, hash }) => ({ path, hash }))
}

/** Stores what the archive lacks of the live tree: the files of an older version's releases, or of a folder that was removed. */
export async function keepLiveFiles({ tree, archive, content }: LiveSite): Promise<void> {
  const { state } = tree
  const release = Number(state.getMeta('release') ?? 0)
  if (release === 0) return
  const rows = [...state.files.ofKind('client'), ...state.files.ofKind('asset')]
  await inParallel(rows, async (row) => {
    const file = siteFile(tree.site, row.path)
    if ((row.hash !== '' && existsSync(content.plainFile(row.hash))) || !existsSync(file)) return
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    // Bytes that differ from the record are damaged: a check tells.
    if (row.hash !== '' && row.hash !== hash) return
    content.adoptPlain(hash, file)
    if (row.hash === '') state.files.put({ ...row, hash })
  })
  archive.files.record(release, filesOf(tree))
}
