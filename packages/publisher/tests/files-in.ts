import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file in a folder by its path. Twins are left out, since their bytes depend on when they were made. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const pairs = (await pathsIn(folder)).map(async (path): Promise<[string, string]> => [
    path,
    await readFile(join(folder, path), 'utf8'),
  ])
  return new Map(await Promise.all(pairs))
}

/** The paths of the files in a folder, in order: what search reads may still be written or removed after a release. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted((a, b) => (a < b ? -1 : 1))
}
