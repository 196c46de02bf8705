import { glob, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ServedPage } from './crawl-site.ts'

/** Every page that is published into a folder, also those that no link leads to: notices, not-found pages, redirects. */
export async function readPublishedPages(folder: string): Promise<ServedPage[]> {
  const files: string[] = []
  for await (const file of glob('**/*.html', { cwd: folder })) files.push(file)
  return Promise.all(
    files.sort().map(async (file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      html: await readFile(path.join(folder, file), 'utf8'),
    })),
  )
}
