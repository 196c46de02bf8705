import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf } from '../release/keep-files.ts'
import type { LiveSite } from '../release/live-site.ts'

/** A file that nothing needs any more. */
export interface SpareFile {
  /** Its path in the data folder. */
  file: string
  bytes: number
}

/** What is younger may belong to a release that is being made. */
const youngestMs = 60 * 60 * 1000

/**
 * Finds stored bytes that no release names, whatever became of it, and no live page: failed attempts have left them. What a release
 * or the trail may need is named, and stays. With `isFreeing` the bytes are deleted.
 */
export async function reclaimSpace(
  { archive, content, tree }: LiveSite,
  { isFreeing, stateDir }: { isFreeing: boolean; stateDir: string },
): Promise<SpareFile[]> {
  // A damaged archive that was set aside names bytes too, and may be mended yet.
  if ((await readdir(stateDir)).some((name) => name.startsWith('archive.db.damaged'))) return []
  const needed = archive.allHashes()
  for (const { hash } of tree.state.pages.all()) needed.add(hash)
  for (const { hash } of filesOf(tree)) needed.add(hash)
  const spare: SpareFile[] = []
  for (const entry of await readdir(content.directory, { recursive: true, withFileTypes: true })) {
    // Any other name is none of ours.
    const hash = /^([0-9a-f]{64})(?:\.br)?$/u.exec(entry.name)?.[1]
    if (!entry.isFile() || hash === undefined || needed.has(hash)) continue
    const path = join(entry.parentPath, entry.name)
    const { size, mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs < youngestMs) continue
    if (isFreeing) await rm(path, { force: true })
    spare.push({ file: path, bytes: size })
  }
  return spare.sort((a, b) => a.file.localeCompare(b.file, 'en'))
}
