import { mkdir, mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../env.ts'

/**
 * A new folder for a copy of the site’s sources. It is inside the repository, since Astro takes a file that shares no folder
 * with the site for one of the site: on some machines the temporary folder and the repository share none.
 */
export async function folderInRepository(purpose: string): Promise<string> {
  const shots = path.join(root, 'shots')
  await mkdir(shots, { recursive: true })
  return mkdtemp(path.join(shots, `${purpose}-`))
}
