import { createReadStream, existsSync, type ReadStream } from 'node:fs'
import { CarepathError, type PageAddress, type PublishedDocument } from '@carepath/schema'
import type { ContentStore } from '../archive/content-store.ts'
import type { OutputFile } from '../outputs/output-change.ts'
import { everyOutput, type OutputContext } from '../outputs/every-output.ts'
import { redirectFrom } from '../outputs/redirect-table.ts'
import { everySearchEntry, planSearch } from '../search/plan-search.ts'
import { allSitemaps } from '../outputs/sitemaps.ts'
import type { RenderContext } from '../render/render-page.ts'
import { toPlainError, type FailedRender } from '../render/render-messages.ts'
import { RenderPool } from '../render/render-pool.ts'
import { Derivations } from '../snapshot/derivations.ts'
import type { DocumentStore } from '../snapshot/document-store.ts'
import { derivedKey } from '../snapshot/read-key.ts'
import { StateDatabase } from '../state/state-database.ts'
import { copyClientFiles, keepOldClientFiles } from '../tree/client-files.ts'
import { Staging } from '../tree/staging.ts'
import { siteFile } from '../tree/site-file.ts'
import { placeFile } from '../tree/place-file.ts'
import type { Tree } from '../tree/tree.ts'
import { redirectOverPage, refuseTakenPath } from '../plan/refuse-taken-path.ts'
import { brokenLinkError, findAllBrokenLinks } from '../plan/check-links.ts'
import { inParallel } from '../disk/in-parallel.ts'
import { carryOver, type CarryOverOptions } from './carry-over.ts'
import type { LiveSite, ReadAsset } from './live-site.ts'
import { makePendingFiles, copyMadeFiles } from './made-files.ts'
import { byPath, findOwnPages, standingPages, standingPagesKey } from '../plan/page-plan.ts'
import { updateRedirects } from '../plan/plan-outputs.ts'
import { renderInto } from './render-into.ts'
import { stageAsset } from './stage-release.ts'
import { recordOutputs } from '../plan/record-outputs.ts'

/**
 * Up to so many pages are rendered in this process: they are done before other processes have loaded bundle and
 * documents.
 */
const fewPages = 400

export interface BuildTreeOptions extends Pick<
  LiveSite,
  'bundle' | 'siteUrl' | 'readAsset' | 'givenFiles' | 'httpsOnlySeconds' | 'computations'
> {
  tree: Pick<Tree, 'name' | 'site'>
  stateFile: string
  /** Folder on the tree's file system for drafts of files. */
  stagingDirectory: string
  bundlePath: string
  clientDir: string
  store: DocumentStore
  content?: ContentStore
  /** True where stored bytes may be damaged, see {@link Staging}. */
  isRepair?: boolean
  /** The live tree: its hashed client files are kept for readers who have opened its pages. */
  former?: Tree
  /** A tree whose made files are reused where the pages show the same. */
  madeFrom?: Tree | undefined
  /** Is told of each upload that is missing and left out; where nobody is told, a missing one stops the render. */
  onMissingAsset?: ((path: string) => void) | undefined
  /** Where pages come from that can't be rendered. */
  carryOver: CarryOverOptions
  /** True where made files are written with the pages, not in the background once the pages are live. */
  makesFilesAtOnce?: boolean
  onProgress?: (done: number, total: number) => void
}

/**
 * Renders the whole site into a new tree. The live tree isn't touched. Callers flush the disk afterwards, where the
 * tree must last.
 */
export async function buildTree(options: BuildTreeOptions): Promise<Tree> {
  const { bundle, siteUrl, store, computations, tree } = options
  const owned = [...store.all()].flatMap((document) => findOwnPages(bundle, document))
  const state = StateDatabase.create(options.stateFile)
  const whole = { ...tree, state }
  const pool = owned.length > fewPages ? new RenderPool(options.bundlePath, owned.length) : undefined
  try {
    state.beginBulkLoad()
    const derivations = new Derivations({
      view: store,
      indexes: store.indexes,
      stored: state.derivations,
      computations,
      suspects: new Map(),
    })
    const staging = new Staging(options.stagingDirectory, options.content, !options.isRepair)
    staging.beginBulkLoad()
    await staging.clear()
    recordDocuments(state, store.all(), bundle.buildId, siteUrl)
    await copyClientFiles(options.clientDir, whole, staging)
    const wanted = [...byPath([...standingPages(bundle, derivations), ...owned]).values()]
    const { addresses, taken } = findTaken(wanted, state, store)
    const context: RenderContext = { bundle, siteUrl, view: store, derivations }
    const { stateFile, stagingDirectory, content, onProgress } = options
    const job = {
      ...{ buildId: bundle.buildId, siteUrl, stateFile, site: tree.site, stagingDirectory },
      contentDirectory: content?.directory,
      isRepair: options.isRepair ?? false,
    }
    const failed = await renderInto({ tree: whole, staging, addresses, context, pool, job, onProgress })
    const unrenderable = await carryOver(whole, [...taken, ...failed], { staging, ...options.carryOver })
    if (options.former) await keepOldClientFiles(options.former, whole, { areAllNeeded: unrenderable.size > 0 })
    await copyAssets(whole, staging, options)
    if (options.madeFrom) await copyMadeFiles(options.madeFrom, whole)
    if (options.makesFilesAtOnce) await makePendingFiles(whole, staging, bundle)
    const { givenFiles, httpsOnlySeconds } = options
    await writeOutputs(whole, staging, { siteUrl, bundle, view: store, givenFiles, httpsOnlySeconds })
    const error = brokenLinkError(findAllBrokenLinks(state), state, unrenderable)
    if (error) throw error
    state.endBulkLoad()
    await staging.clear()
    return whole
  } catch (error) {
    state.close()
    throw error
  } finally {
    await pool?.stop()
  }
}

/**
 * A new build may have a page where a redirect of this site leads away: the redirect stays, and the page waits for its end. Only
 * files of the build itself stop the render.
 */
function findTaken(
  wanted: PageAddress[],
  state: StateDatabase,
  store: DocumentStore,
): { addresses: PageAddress[]; taken: FailedRender[] } {
  const taken = wanted.flatMap((address) => {
    const redirect = redirectFrom(store, address.path)
    const error = redirect === undefined ? undefined : redirectOverPage(address.path, redirect)
    return error ? { address, error: toPlainError(error), reads: [] } : []
  })
  const paths = new Set(taken.map(({ address }) => address.path))
  const addresses = wanted.filter(({ path }) => !paths.has(path))
  for (const address of addresses) refuseTakenPath(address, state, store)
  return { addresses, taken }
}

function recordDocuments(
  state: StateDatabase,
  documents: Iterable<PublishedDocument>,
  buildId: string,
  siteUrl: string,
) {
  state.begin()
  for (const document of documents) state.documents.put(document)
  state.setMeta('buildId', buildId)
  state.setMeta('siteUrl', siteUrl)
  // A derived value is dropped once nothing reads it: the site itself counts as reader of the list of standing pages.
  state.reads.replace('site', [derivedKey(standingPagesKey)])
  state.commit()
}

/**
 * Copies the uploads that pages show. One whose file is missing is carried over from the live tree; where that lacks it too, the
 * page is as it was. Only what has never been live must be there: its document is refused.
 */
async function copyAssets(
  { site, state }: Tree,
  staging: Staging,
  { readAsset, former, madeFrom, onMissingAsset }: BuildTreeOptions,
): Promise<void> {
  const live = former ?? madeFrom
  const read: ReadAsset = async (path) => (await readAsset(path)) ?? (live && openLiveFile(live, path))
  const uploads = state.uses.allTargets().filter((path) => state.files.find(path)?.kind !== 'made')
  await inParallel(uploads, async (path) => {
    const page = state.pages.find(state.uses.findOwners(path)[0] ?? '')
    const hash = page && (await place(path, page.address))
    state.files.put({ path, kind: 'asset', hash: hash ?? '', detail: '' })
  })

  /** Returns the hash of the bytes; undefined where they are missing. */
  async function place(path: string, page: PageAddress): Promise<string | undefined> {
    try {
      const staged = await stageAsset(staging, read, path, page)
      staging.keep(staged.from, staged.hash)
      placeFile(site, staged)
      return staged.hash
    } catch (error) {
      if (!(error instanceof CarepathError) || error.code !== 'missingAsset') throw error
      const wasLive = former !== undefined && former.state.uses.findOwners(path).length > 0
      if (!wasLive && !onMissingAsset) throw error
      onMissingAsset?.(path)
      return undefined
    }
  }
}

function openLiveFile({ site }: Tree, path: string): ReadStream | undefined {
  const file = siteFile(site, path)
  return existsSync(file) ? createReadStream(file) : undefined
}

async function writeOutputs({ site, state }: Tree, staging: Staging, context: OutputContext) {
  const { siteUrl, view } = context
  state.begin()
  const write = async (files: OutputFile[]) => {
    const { write: different } = recordOutputs(state, { write: files, remove: [] })
    await inParallel(different, async ({ path, text }) =>
      placeFile(site, await staging.stageFile(path, Buffer.from(text))),
    )
  }
  const { write: redirects } = updateRedirects(state, siteUrl, view)
  await inParallel(redirects, async ({ path, text }) =>
    placeFile(site, await staging.stageFile(path, Buffer.from(text))),
  )
  await write(allSitemaps(state, siteUrl))
  await write(everyOutput(state, context))
  const search = planSearch(state, everySearchEntry(state))
  await write(search.files.write)
  await write(search.indexes.write)
  state.commit()
}
