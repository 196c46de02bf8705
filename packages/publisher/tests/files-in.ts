import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file in a folder by its path. Twins are left out, since their bytes depend on when they were made. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
  const pairs = files.map(async (entry): Promise<[string, string]> => {
    const file = join(entry.parentPath, entry.name)
    return [file.slice(folder.length), await readFile(file, 'utf8')]
  })
  return new Map((await Promise.all(pairs)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
