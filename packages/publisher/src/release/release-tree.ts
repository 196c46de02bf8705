import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import { flushDisk } from '../disk/flush-disk.ts'
import type { Tree, Trees } from '../tree/tree.ts'
import { buildTree, type BuildTreeOptions } from './build-tree.ts'
import { emptyReport, type ReleaseReport } from './release-report.ts'
import { findUnrenderable } from '../plan/unrenderable-pages.ts'
import { filesOf } from './keep-files.ts'
import { findShownDocuments } from '../plan/shown-documents.ts'

export interface TreeReleaseOptions extends Omit<BuildTreeOptions, 'tree' | 'stateFile' | 'carryOver'> {
  trees: Trees
  archive: ArchiveDatabase
  /** The release's edits of documents. */
  edits: DocumentEdit[]
  /** See LiveSite. The archive keeps the documents as they were. */
  upgrades: readonly DocumentEdit[]
  /** See ReleaseOptions. */
  isUrgent?: boolean
  label?: string | undefined
}

/**
 * Renders the whole site into a new tree and makes it live. On failure the new tree is removed and the former one stays
 * live.
 */
export async function releaseTree(options: TreeReleaseOptions): Promise<{ tree: Tree; report: ReleaseReport }> {
  const { trees, archive, bundle, former, label } = options
  const started = performance.now()
  const report = emptyReport(label)
  const name = trees.nextName()
  try {
    const target = { name, site: trees.site(name) }
    const carryOver = { from: former, edits: options.edits, isTolerated: mayBeUnrenderable(former, options) }
    const tree = await buildTree({ ...options, carryOver, tree: target, stateFile: trees.stateFile(name) })
    await flushDisk(target.site)
    report.renderedMs = performance.now() - started
    const id = archive.nextId()
    comparePages(report, tree, former)
    tree.state.setMeta('release', String(id))
    const startsHistory = former === undefined
    const release = { id, buildId: bundle.buildId, tree: name, startedAt: report.startedAt, startsHistory }
    const labelled = { ...release, ...(label !== undefined && { label }) }
    // Of a document that is both edited and upgraded, the archive keeps what was live: the upgrade's former words.
    const edits = [...options.edits, ...options.upgrades]
    archive.announce({ ...labelled, status: 'swapping' }, toHistory(id, report, tree), edits, filesOf(tree))
    trees.makeLive(name)
    archive.put({ ...labelled, status: 'live', endedAt: new Date().toISOString() })
    report.status = 'live'
    report.id = id
    report.liveMs = report.doneMs = performance.now() - started
    return { tree, report }
  } catch (error) {
    await trees.remove(name)
    throw error
  }
}

/** As for a release of a few pages: a page that only the edits break is refused with them. */
function mayBeUnrenderable(
  former: Tree | undefined,
  { edits, isUrgent = false }: Pick<TreeReleaseOptions, 'edits' | 'isUrgent'>,
): (path: string) => boolean {
  if (!former) return () => false
  const known = new Set(findUnrenderable(former.state).map(({ path }) => path))
  return (path) => isUrgent || edits.length === 0 || known.has(path)
}

function comparePages(report: ReleaseReport, tree: Tree, former: Tree | undefined): void {
  for (const { address, hash, isIndexed, lastModified } of tree.state.pages.all()) {
    report.rendered++
    const before = former?.state.pages.find(address.path)
    if (isIndexed && (before?.isIndexed !== true || before.lastModified !== lastModified))
      report.listed.push(address.path)
    if (!before) report.added.push(address.path)
    else if (before.hash !== hash) report.changed.push(address.path)
  }
  for (const { address, isIndexed } of former?.state.pages.all() ?? []) {
    const after = tree.state.pages.find(address.path)
    if (!after) report.removed.push(address.path)
    if (isIndexed && !after?.isIndexed) report.listed.push(address.path)
  }
}

function toHistory(release: number, { added, changed, removed }: ReleaseReport, { state }: Tree) {
  const present = [...added, ...changed].map((path) => ({
    ...{ release, path, hash: state.pages.find(path)?.hash },
    ...findShownDocuments(state, path),
  }))
  return [...present, ...removed.map((path) => ({ release, path, hash: undefined }))]
}
