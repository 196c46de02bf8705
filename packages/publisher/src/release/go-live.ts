import type { ReleaseRow } from '../archive/archive-database.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { refuseFullDisk } from '../disk/refuse-full-disk.ts'
import { placeFile, removeFile } from '../tree/place-file.ts'
import type { AppliedRelease } from './apply-release.ts'
import type { LiveSite } from './live-site.ts'
import type { ReleaseReport } from './release-report.ts'
import { restoreOutputs, restorePages } from './restore.ts'
import { findShownDocuments } from '../plan/shown-documents.ts'
import type { StagedRelease } from './stage-release.ts'

export interface PreparedRelease {
  edits: DocumentEdit[]
  applied: AppliedRelease
  staged: StagedRelease
  /** Paths of the pages that go live first. */
  editedPaths: ReadonlySet<string>
}

/**
 * Moves a staged release into the tree. The release is written into the archive first, so that the next start finds it
 * after a crash at any point. The state commits last: files that the state does not hold are removed at the next start.
 */
export async function goLive(
  site: LiveSite,
  prepared: PreparedRelease,
  report: ReleaseReport,
  elapsed: () => number,
): Promise<void> {
  const { archive, tree, store, bundle } = site
  const { startedAt, label } = report
  const id = archive.nextId()
  const release = { id, buildId: bundle.buildId, tree: tree.name, startedAt, ...(label !== undefined && { label }) }
  const history = toHistory(id, prepared, tree.state)
  refuseFullDisk(tree.site, prepared.staged.pages.length)
  for (const page of prepared.staged.pages) site.staging.store(page)
  for (const { from, hash } of prepared.staged.assets) site.staging.keep(from, hash)
  archive.announce({ ...release, status: 'swapping' }, history, prepared.edits, prepared.staged.assets)
  for (const { path, hash } of prepared.staged.assets) tree.state.files.put({ path, kind: 'asset', hash, detail: '' })
  report.id = id
  try {
    report.liveMs = moveFiles(tree.site, prepared, elapsed)
    tree.state.setMeta('release', String(id))
    tree.state.commit()
  } catch (error) {
    tree.state.rollback()
    // Until every file is restored, the archive calls the release unfinished, and the next publish or start tries
    // again.
    delete report.id
    await restorePages(
      site,
      history.map(({ path }) => path),
    )
    await restoreOutputs(site)
    report.id = id
    throw error
  }
  fillReport(report, prepared.applied)
  store.apply(prepared.edits)
  finishRelease(site, { ...release, status: 'live', endedAt: new Date().toISOString() }, prepared)
}

/**
 * Moves the edited documents' pages, then other pages, then lists of pages. Removals come last, when no page links
 * there any more.
 */
function moveFiles(site: string, { staged, applied, editedPaths }: PreparedRelease, elapsed: () => number): number {
  for (const asset of staged.assets) placeFile(site, asset)
  for (const page of staged.pages) if (editedPaths.has(page.path)) placeFile(site, page)
  const liveMs = elapsed()
  for (const page of staged.pages) if (!editedPaths.has(page.path)) placeFile(site, page)
  const written = new Set([...staged.pages, ...staged.outputs].map(({ path }) => path))
  const removedPages = applied.pages.filter(({ after }) => !after).map(({ path }) => path)
  for (const output of staged.outputs) placeFile(site, output)
  for (const path of [...removedPages, ...applied.outputs.remove]) if (!written.has(path)) removeFile(site, path)
  return liveMs
}

/** Ends a release that is live. A failure here can't fail the release: the next start repeats these steps. */
function finishRelease({ archive, tree }: LiveSite, release: ReleaseRow, { applied }: PreparedRelease): void {
  try {
    archive.put(release)
    for (const asset of applied.oldAssets) removeFile(tree.site, asset)
  } catch {
    return
  }
}

function toHistory(release: number, { applied }: PreparedRelease, state: StateDatabase) {
  const pages = applied.pages.filter(({ before, after }) => before?.hash !== after?.hash)
  const stubs = applied.outputs.write.filter(({ kind }) => kind === 'redirect')
  const changed = new Map<string, string | undefined>()
  for (const path of applied.outputs.remove) if (path.endsWith('/')) changed.set(path, undefined)
  for (const { path, after } of pages) changed.set(path, after?.hash)
  for (const { path } of stubs) if (!changed.get(path)) changed.set(path, undefined)
  return [...changed].map(([path, hash]) => ({ release, path, hash, ...(hash && findShownDocuments(state, path)) }))
}

function fillReport(report: ReleaseReport, { pages }: AppliedRelease): void {
  const pathsWhere = (isMeant: (page: AppliedRelease['pages'][number]) => boolean) =>
    pages
      .filter(isMeant)
      .map(({ path }) => path)
      .sort()
  report.status = 'live'
  report.added = pathsWhere(({ before, after }) => !before && after !== undefined)
  report.removed = pathsWhere(({ after }) => !after)
  report.listed = pathsWhere(
    ({ before, after }) =>
      (before?.isIndexed === true || after?.isIndexed === true) &&
      (before?.lastModified !== after?.lastModified || before?.isIndexed !== after?.isIndexed),
  )
  report.changed = pathsWhere(
    ({ before, after }) => before !== undefined && after !== undefined && before.hash !== after.hash,
  )
}
