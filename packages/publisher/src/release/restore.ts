import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { everyOutput, given, fixedOutputs, type OutputContext } from '../outputs/every-output.ts'
import { allowedScripts } from '../outputs/security-headers.ts'
import { everySearchEntry } from '../search/plan-search.ts'
import type { FileRow } from '../state/files-table.ts'
import { placeFile, removeFile } from '../tree/place-file.ts'
import { siteFile, twinEnds } from '../tree/site-file.ts'
import { inParallel } from '../disk/in-parallel.ts'
import type { LiveSite } from './live-site.ts'
import { stageAsset } from './stage-release.ts'
import { recordOutputs } from '../plan/record-outputs.ts'

/** Restores pages to what the state holds, from the content store. */
export async function restorePages({ tree, staging, content }: LiveSite, paths: string[]): Promise<void> {
  await staging.clear()
  await inParallel(paths, async (path) => {
    const record = tree.state.pages.find(path)
    if (record) {
      if (!content.has(record.hash)) throw bytesLost(path)
      placeFile(tree.site, await staging.stagePage(path, await content.read(record.hash), record.hash))
    } else if (!tree.state.files.find(path)) {
      removeFile(tree.site, path)
    }
  })
}

/**
 * Restores every file that is not a page: damaged files are written anew, unknown ones deleted. They are a few hundred
 * at most.
 */
export async function restoreOutputs(site: LiveSite): Promise<void> {
  const { tree, staging, store } = site
  await staging.clear()
  const context = { ...site, view: store, otherScripts: await otherScriptsOf(site) }
  await renewFixedOutputs(site, context)
  await removeUnknownFiles(site)
  const rows = [...tree.state.files.ofKind('output'), ...tree.state.files.ofKind('redirect')]
  const damaged = new Set(
    (await inParallel(rows, async (row) => ((await isUndamaged(tree.site, row)) ? [] : row.path))).flat(),
  )
  if (damaged.size) {
    const files = everyOutput(tree.state, context).filter(({ path }) => damaged.has(path))
    await inParallel(files, async ({ path, text }) =>
      placeFile(tree.site, await staging.stageFile(path, Buffer.from(text))),
    )
    restoreSearch(tree, [...damaged])
  }
  await restoreAssets(site)
  markLostFilesPending(site)
}

/** Search whose files are lost is written anew, once the site is live. */
function restoreSearch({ state, site }: LiveSite['tree'], damaged: string[]): void {
  const lost = damaged.filter((path) => path.startsWith('/search/'))
  if (lost.length === 0) return
  for (const path of lost) {
    state.files.remove(path)
    removeFile(site, path)
  }
  const entries = everySearchEntry(state)
  for (const group of new Set(entries.map((entry) => entry.group))) state.searchParts.clear(group)
  for (const entry of entries) state.staleSearch.add(entry)
}

/** Files that depend on no document depend on settings and code, which may have changed while no publisher ran. */
async function renewFixedOutputs(site: LiveSite, context: OutputContext): Promise<void> {
  const { state, site: folder } = site.tree
  const former = state.files.ofKind('output').filter(({ detail }) => detail === given)
  const change = { write: fixedOutputs(state, context), remove: former.map(({ path }) => path) }
  const { write, remove } = recordOutputs(state, change)
  for (const { path, text } of write) placeFile(folder, await site.staging.stageFile(path, Buffer.from(text)))
  for (const path of remove) removeFile(folder, path)
}

/**
 * Hashes of the scripts that the headers of a tree of another build allow. Its pages are served until all are rendered anew, so both
 * builds' scripts may run until then: also where a web server reads the headers again a moment before or after the new pages.
 */
async function otherScriptsOf({ tree, bundle }: LiveSite): Promise<string[]> {
  const file = siteFile(tree.site, '/_headers')
  if (tree.state.getMeta('buildId') === bundle.buildId || !existsSync(file)) return []
  return allowedScripts(await readFile(file, 'utf8'))
}

/** An upload that is gone for good stays away, and a check tells: it is no reason to render the site, or to stop. */
async function restoreAssets({ tree, staging, readAsset }: LiveSite): Promise<void> {
  const missing = tree.state.files.ofKind('asset').filter(({ path }) => !existsSync(siteFile(tree.site, path)))
  await inParallel(missing, async ({ path }) => {
    const record = tree.state.uses.findOwners(path).map((page) => tree.state.pages.find(page))[0]
    if (!record) return
    try {
      const staged = await stageAsset(staging, readAsset, path, record.address)
      staging.keep(staged.from, staged.hash)
      placeFile(tree.site, staged)
    } catch (error) {
      if (!(error instanceof CarepathError) || error.code !== 'missingAsset') throw error
    }
  })
}

/** Made files that are lost are made again in the background. */
function markLostFilesPending({ tree }: LiveSite): void {
  const made = tree.state.files.ofKind('made').filter(({ hash }) => hash !== '')
  for (const row of made) if (!existsSync(siteFile(tree.site, row.path))) tree.state.files.put({ ...row, hash: '' })
}

/**
 * Deletes files that the state does not hold, where only the publisher writes: a release that was undone has left them.
 */
async function removeUnknownFiles({ tree }: LiveSite): Promise<void> {
  const nested = (
    await inParallel(['/_pages/', '/sitemaps/', '/search/', '/media/', '/look/', '/social/'], (folder) =>
      filesUnder(tree.site, folder),
    )
  ).flat()
  const root = ['/_redirects', '/_redirects.caddy', '/_redirects.nginx', '/sitemap.xml']
  const unknown = [...nested, ...root].filter((path) => !tree.state.files.find(path))
  for (const path of unknown) removeFile(tree.site, path)
}

/** Public paths of the files in a folder. A twin stands for its plain file, which may be missing. */
async function filesUnder(site: string, folder: string): Promise<string[]> {
  const directory = join(site, folder)
  if (!existsSync(directory)) return []
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return [...new Set(files.map((file) => file.slice(site.length).replace(/\.(?:br|gz)$/u, '')))]
}

async function isUndamaged(site: string, { path, hash }: FileRow): Promise<boolean> {
  const file = siteFile(site, path)
  if (!twinEnds.every((end) => existsSync(`${file}${end}`))) return false
  const bytes = await readFile(file).catch(() => undefined)
  return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash
}

function bytesLost(path: string): CarepathError {
  return new CarepathError('corruptState', `The stored bytes of ${path} are missing`, {
    place: { page: path },
    next: 'Start the worker again: it renders the site anew.',
  })
}
