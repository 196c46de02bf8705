import { CarepathError, documentKey, sourceLocale } from '@carepath/schema'
import { isRedirectTarget, type RedirectRule } from '../outputs/redirect-table.ts'
import type { Derivations } from '../snapshot/derivations.ts'
import type { DocumentEdit, DocumentView } from '../snapshot/document-view.ts'
import { derivedKey, type ReadKey } from '../snapshot/read-key.ts'
import type { PageEntry } from '../state/page-record.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { refuseTakenPath } from '../plan/refuse-taken-path.ts'
import { brokenLinkError, findBrokenLinks, type LinkCheckScope } from '../plan/check-links.ts'
import { findUnrenderable, recordUnrenderable, type UnrenderablePage } from '../plan/unrenderable-pages.ts'
import type { PagePlan } from '../plan/page-plan.ts'
import {
  markSearchStale,
  updatePageLists,
  updateRedirects,
  updateSitemaps,
  type PageDifference,
} from '../plan/plan-outputs.ts'
import type { OutputDifference } from '../plan/record-outputs.ts'

export interface ReleaseInput {
  edits: DocumentEdit[]
  plan: PagePlan
  renders: PageEntry[]
  derivations: Derivations
  view: DocumentView
  siteUrl: string
  /** See ReleaseOptions. */
  isRollBack: boolean
  /** Pages that can't be rendered, and that the release does without. */
  failed: UnrenderablePage[]
  /** What these had read when they failed, by path. */
  failedReads: ReadonlyMap<string, readonly ReadKey[]>
  /** Paths that an earlier release had to leave out, and that are no page of the site any more. */
  obsolete: string[]
}

/** What must follow on disk once the state holds a release. */
export interface AppliedRelease {
  pages: PageDifference[]
  outputs: OutputDifference
  /** Uploads that no page has shown before, each with a page that shows it. */
  newAssets: { path: string; page: PageEntry }[]
  /** Uploads that no page shows any more. */
  oldAssets: string[]
}

/** Writes a release into the state, inside a transaction, and checks the links of the site as it would be. */
export function applyRelease(state: StateDatabase, input: ReleaseInput): AppliedRelease {
  const { edits, plan, renders, view, siteUrl } = input
  for (const { before, after } of edits) {
    if (after) state.documents.put(after)
    else if (before) state.documents.remove(before)
  }
  const pages = differences(state, input)
  const pageChanges = [
    ...renders.map((render) => state.putPage(render)),
    ...plan.dropped.map((path) => state.removePage(path)),
  ]
  for (const [path, reads] of input.failedReads)
    if (state.pages.find(path)) state.reads.replace(path, [...state.reads.findTargets(path), ...reads])
  const computed = input.derivations.computed
  const lostReads = computed.flatMap(({ key, json, reads }) => state.derivations.put(key, json, reads))
  state.derivations.dropUnread([
    ...pageChanges.flatMap((change) => change.lostReads),
    ...lostReads,
    ...computed.map(({ key }) => derivedKey(key)),
  ])
  const newAssets = recordNewAssets(state, renders)
  const oldAssets = [...new Set(pageChanges.flatMap(({ lostAssets }) => lostAssets))].filter(
    (asset) => !state.uses.hasOwner(asset),
  )
  for (const asset of oldAssets) state.files.remove(asset)

  const redirects = changesRedirects(edits, pages, view) ? updateRedirects(state, siteUrl, view) : noRedirectChange
  if (!input.isRollBack) refuseDeadRedirects(edits, redirects.idle)
  for (const { before, after } of pages) if (!before && after) refuseTakenPath(after.address, state, view)
  const changed = pages.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  const lists = updateSitemaps(state, siteUrl, changed)
  markSearchStale(state, changed)
  const pageLists = updatePageLists(state, pages)
  const outputs = {
    write: [...redirects.write, ...lists.write, ...pageLists.write],
    remove: [...redirects.remove, ...lists.remove, ...pageLists.remove],
  }
  // Every other link was right before the release, and breaks only where its target is among those removed.
  const sources = pageChanges.map(({ path, newLinks }) => ({ path, links: newLinks }))
  const settled = new Set([...renders.map(({ record }) => record.address.path), ...plan.dropped, ...input.obsolete])
  recordUnrenderable(state, { settled, failed: input.failed })
  checkLinks(state, sources, pages, [...outputs.remove, ...oldAssets])
  return { pages, outputs, newAssets, oldAssets }
}

const noRedirectChange = { write: [], remove: [], idle: [] }

/** Whether any redirect changes, becomes idle or ceases to be. */
function changesRedirects(edits: DocumentEdit[], pages: PageDifference[], view: DocumentView): boolean {
  return (
    edits.some(({ before, after }) => (after ?? before)?.type === 'redirect') ||
    pages.some(({ path, before, after }) => !before !== !after && isRedirectTarget(view, path))
  )
}

/** Refuses an edited redirect that leads to no page. In another language it may wait until the page is translated. */
function refuseDeadRedirects(edits: DocumentEdit[], idle: RedirectRule[]): void {
  const edited = edits.flatMap(({ after }) =>
    after?.type === 'redirect' && after.locale === sourceLocale ? after : [],
  )
  const lost = idle.find((rule) => edited.some(({ id, from }) => id === rule.id && from === rule.from))
  if (!lost) return
  throw new CarepathError('brokenLink', `The redirect from ${lost.from} leads to ${lost.to}, where there is no page`, {
    place: { document: documentKey({ type: 'redirect', id: lost.id }), field: 'to', page: lost.from },
    next: 'Let it lead to a page that is live, or publish that page first.',
  })
}

function differences(state: StateDatabase, { renders, plan }: ReleaseInput): PageDifference[] {
  return [
    ...renders.map(({ record }) => {
      const { path } = record.address
      return { path, before: state.pages.find(path), after: record }
    }),
    ...plan.dropped.map((path) => ({ path, before: state.pages.find(path), after: undefined })),
  ]
}

function recordNewAssets(state: StateDatabase, renders: PageEntry[]): AppliedRelease['newAssets'] {
  const shown = new Map(renders.flatMap((page) => page.assets.map((path) => [path, page] as const)))
  const assets = [...shown].map(([path, page]) => ({ path, page })).filter(({ path }) => !state.files.find(path))
  for (const { path } of assets) state.files.put({ path, kind: 'asset', hash: '', detail: '' })
  return assets
}

function checkLinks(
  state: StateDatabase,
  sources: LinkCheckScope['pages'],
  pages: PageDifference[],
  removedFiles: string[],
): void {
  const removed = pages.flatMap(({ path, before, after }) => {
    if (!after) return path
    const kept = new Set(after.fragments)
    return (before?.fragments ?? []).filter((fragment) => !kept.has(fragment)).map((fragment) => `${path}#${fragment}`)
  })
  const error = brokenLinkError(
    findBrokenLinks(state, { pages: sources, removed: [...removed, ...removedFiles] }),
    state,
    new Set(findUnrenderable(state).map(({ path }) => path)),
  )
  if (error) throw error
}
