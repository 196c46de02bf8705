import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { inParallel } from '../disk/in-parallel.ts'
import { placeFile } from './place-file.ts'
import { siteFile, twinEnds } from './site-file.ts'
import { linkOrCopy, type Staging } from './staging.ts'
import type { Tree } from './tree.ts'

const hashed = '/_astro/'
const keptBuilds = 3

/** Copies the client files of the site's build: scripts, styles, the 404 page. */
export async function copyClientFiles(clientDir: string, { site, state }: Tree, staging: Staging): Promise<void> {
  await mkdir(site, { recursive: true })
  await inParallel(await clientPaths(clientDir), async (path) => {
    const bytes = await readFile(join(clientDir, path))
    const hash = createHash('sha256').update(bytes).digest('hex')
    const staged = await staging.stageFile(path, bytes)
    staging.keep(staged.from, hash)
    placeFile(site, staged)
    const publicPath = path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path
    state.files.put({ path: publicPath, kind: 'client', hash, detail: '0' })
  })
}

/**
 * Keeps hashed files of old builds for some builds: readers who opened a page before still ask for them. All of them are needed
 * where a page of an old build is live.
 */
export async function keepOldClientFiles(
  former: Tree,
  { site, state }: Tree,
  { areAllNeeded = false } = {},
): Promise<void> {
  const old = former.state.files.under(hashed).filter(({ path, detail }) => {
    const isKept = areAllNeeded || Number(detail) + 1 < keptBuilds
    return !state.files.find(path) && isKept && existsSync(siteFile(former.site, path))
  })
  await inParallel(old, async ({ path, kind, hash, detail }) => {
    await mkdir(dirname(siteFile(site, path)), { recursive: true })
    for (const end of ['', ...twinEnds]) {
      const file = `${siteFile(former.site, path)}${end}`
      if (existsSync(file)) await linkOrCopy(file, `${siteFile(site, path)}${end}`)
    }
    state.files.put({ path, kind, hash, detail: String(Number(detail) + 1) })
  })
}

async function clientPaths(clientDir: string): Promise<string[]> {
  const entries = await readdir(clientDir, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new CarepathError('unreadableBundle', "The site's client files cannot be read", {
      place: { file: clientDir },
      next: 'Build the site again.',
      cause,
    })
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(clientDir.replace(/\/$/u, '').length))
    .filter((path) => !path.startsWith('/pagefind/'))
}
