import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { describeFile, type BackedUpFile } from './manifest.ts'

/** An earlier backup beside the one that is being made. */
export interface EarlierBackup {
  folder: string
  /** By path. */
  files: ReadonlyMap<string, BackedUpFile>
}

/**
 * Copies the files of a folder of the data into the same folder of a backup. A file that an earlier backup has with the same bytes gets a
 * second name instead, which takes no room.
 */
export async function copyFolder(
  name: string,
  { from, to, earlier }: { from: string; to: string; earlier: EarlierBackup | undefined },
): Promise<void> {
  for (const path of await listFiles(from, name)) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await copyOnce(path, { from, to, earlier }).catch((error: unknown) => {
      // Deleted since it was listed: nothing needed it any more.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    })
  }
}

async function copyOnce(
  path: string,
  { from, to, earlier }: { from: string; to: string; earlier: EarlierBackup | undefined },
): Promise<void> {
  if (
    earlier &&
    (await hasSameBytes(path, from, earlier)) &&
    (await linkFile(join(earlier.folder, path), join(to, path)))
  )
    return
  await copyFile(join(from, path), join(to, path))
}

async function hasSameBytes(path: string, folder: string, { files }: EarlierBackup): Promise<boolean> {
  const { sha256 } = await describeFile(folder, path)
  return files.get(path)?.sha256 === sha256
}

/** Gives a file a second name; false where the disk can't. */
export const linkFile = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false,
  )

/** The files below one folder of a folder, from the outer one, with slashes; none where it isn't there. */
export async function listFiles(folder: string, name = '.'): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}
