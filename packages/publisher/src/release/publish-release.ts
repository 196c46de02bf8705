import { CarepathError, documentKey, locales, type DocumentChange, type PageAddress } from '@carepath/schema'
import { refuseNearlyFullDisk } from '../disk/refuse-full-disk.ts'
import { redirectFrom } from '../outputs/redirect-table.ts'
import type { PageRender } from '../render/page-render.ts'
import { readsBefore, type RenderContext } from '../render/render-page.ts'
import { changedReads } from '../snapshot/changed-reads.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { DocumentOverlay } from '../snapshot/document-overlay.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { ReadKey } from '../snapshot/read-key.ts'
import { ParallelLane } from '../disk/in-parallel.ts'
import type { StagedPage } from '../tree/staging.ts'
import { applyRelease } from './apply-release.ts'
import { toEdits } from '../plan/document-edits.ts'
import { goLive } from './go-live.ts'
import type { LiveSite } from './live-site.ts'
import { findOwnPages, planPages, standingPages } from '../plan/page-plan.ts'
import { recover } from './recover.ts'
import { recordFailure } from './record-failure.ts'
import { emptyReport, type ReleaseReport } from './release-report.ts'
import {
  findUnrenderable,
  isEdited,
  showsRemoved,
  toUnrenderable,
  type UnrenderablePage,
} from '../plan/unrenderable-pages.ts'
import { renderTouched } from '../plan/render-touched.ts'
import { stageAssetsAndOutputs } from './stage-release.ts'

export interface ReleaseOptions {
  label?: string | undefined
  /** The documents are former ones: a redirect among them may lead to a page that no longer exists. */
  isRollBack?: boolean
  /** What the changes take off the site waits for no page that can't be rendered without it. */
  isUrgent?: boolean
  /** Room on the disk, in bytes, that must be there before anything is rendered. */
  reserveBytes?: number | undefined
}

/** Makes the changes live, or leaves the site as it was. Undefined where rendering the whole site anew is quicker. */
export async function publishRelease(
  site: LiveSite,
  changes: DocumentChange[],
  { label, isRollBack = false, isUrgent = false, reserveBytes = 0 }: ReleaseOptions = {},
): Promise<ReleaseReport | undefined> {
  const started = performance.now()
  const report = emptyReport(label)
  const elapsed = () => performance.now() - started
  try {
    await recover(site)
    const edits = toEdits(changes, site.store)
    if (edits.length > 0) refuseNearlyFullDisk(site.tree.site, reserveBytes)
    if (edits.length && !(await release(site, { edits, isRollBack, isUrgent }, report, elapsed))) return undefined
  } catch (error) {
    const { archive, bundle, tree } = site
    recordFailure({ archive, buildId: bundle.buildId, tree: tree.name }, report, error)
  }
  report.doneMs = elapsed()
  return report
}

async function release(
  site: LiveSite,
  { edits, isRollBack, isUrgent }: { edits: DocumentEdit[]; isRollBack: boolean; isUrgent: boolean },
  report: ReleaseReport,
  elapsed: () => number,
): Promise<boolean> {
  const { state } = site.tree
  refuseEmptySite(site, edits)
  await site.staging.clear()
  const pages = new ParallelLane<StagedPage>()
  try {
    const rendered = await renderEdits(site, edits, { pages, isUrgent })
    if (!rendered) return false
    const { renders, plan, context, failed, failedReads, obsolete } = rendered
    report.rendered = renders.length
    report.renderedMs = elapsed()
    state.begin()
    const { view, derivations } = context
    const applied = applyRelease(state, {
      ...{ edits, plan, renders, derivations, view, isRollBack, failed, failedReads, obsolete },
      siteUrl: site.siteUrl,
    })
    const others = await stageAssetsAndOutputs(site.staging, site.readAsset, {
      outputs: applied.outputs.write,
      assets: applied.newAssets,
    })
    const staged = { ...others, pages: await pages.results() }
    await goLive(site, { edits, applied, staged, editedPaths: plan.editedPaths }, report, elapsed)
    return true
  } catch (error) {
    state.rollback()
    throw error
  } finally {
    await pages.idle()
  }
}

async function renderEdits(
  site: LiveSite,
  edits: DocumentEdit[],
  { pages, isUrgent }: { pages: ParallelLane<StagedPage>; isUrgent: boolean },
) {
  const { bundle, siteUrl, store, computations, staging } = site
  const { state } = site.tree
  const view = new DocumentOverlay(store, edits)
  const changed = changedReads(edits, store.indexes)
  const suspects = state.derivations.suspects(changed)
  const stored = state.derivations
  const derivations = new Derivations({ view, indexes: store.indexes, stored, computations, suspects })
  const context: RenderContext = { bundle, siteUrl, view, derivations }
  const plan = planPages(edits, bundle, derivations, state)
  // A page is compressed while the next one is rendered: two cores are at work.
  const onRender = async ({ record, html }: PageRender) => {
    const { path } = record.address
    if (state.pages.find(path)?.hash === record.hash) return
    await pages.add(() => staging.stagePage(path, html, record.hash))
  }
  const { onProgress } = site
  const known = new Set(findUnrenderable(state).map(({ path }) => path))
  const { due, obsolete } = findMissingPages(site, context)
  for (const address of due) plan.wanted.set(address.path, address)
  const failed: UnrenderablePage[] = []
  const failedReads = new Map<string, readonly ReadKey[]>()
  // A page that only these edits break is refused with them; what must leave the site waits for no page.
  const mayFail = (address: PageAddress, error: CarepathError) => {
    const { path } = address
    if (isEdited(address, edits) || !(known.has(path) || isUrgent)) return false
    failed.push(toUnrenderable({ address, error }))
    failedReads.set(path, readsBefore(error))
    if (state.pages.find(path) && showsRemoved(state, path, edits)) plan.dropped.push(path)
    return true
  }
  const renders = await renderTouched({ plan, changed, suspects, state, context, onRender, onProgress, mayFail })
  return renders && { renders, plan, context, failed, failedReads, obsolete }
}

/**
 * Pages that an earlier release had to leave out. Those that are due can perhaps be rendered by now; the others are no pages of the
 * site any more.
 */
function findMissingPages(
  { bundle, tree }: LiveSite,
  { view, derivations }: Pick<RenderContext, 'view' | 'derivations'>,
): { due: PageAddress[]; obsolete: string[] } {
  const missing = findUnrenderable(tree.state).filter(({ path }) => !tree.state.pages.find(path))
  if (missing.length === 0) return { due: [], obsolete: [] }
  const owners = new Map(missing.flatMap(({ owner }) => (owner ? [[documentKey(owner), owner]] : [])))
  const paths = new Set(missing.map(({ path }) => path))
  const owned = [...owners.values()]
    .flatMap(({ type, id }) => locales.flatMap((locale) => view.get(type, id, locale) ?? []))
    .flatMap((document) => findOwnPages(bundle, document))
  const due = [...standingPages(bundle, derivations), ...owned].filter(({ path }) => paths.has(path))
  for (const { path } of due) paths.delete(path)
  // One whose path a redirect holds waits for the end of that redirect.
  return { due: due.filter(({ path }) => redirectFrom(view, path) === undefined), obsolete: [...paths] }
}

function refuseEmptySite({ store }: LiveSite, edits: DocumentEdit[]): void {
  const added = edits.filter(({ before }) => !before).length
  const removed = edits.filter(({ after }) => !after).length
  if (store.size + added - removed > 0) return
  throw new CarepathError('emptySnapshot', 'This would leave the site without a single document', {
    next: 'Check the database: an empty one must not empty the site.',
  })
}
