import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files below a folder that hold some bytes. */
export async function filesNaming(words: string, folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const named: string[] = []
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.from(''))
    if (bytes.includes(words)) named.push(file.name)
  }
  return named
}
