import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isEdited, recordUnrenderable, showsRemoved, toUnrenderable } from '../plan/unrenderable-pages.ts'
import { fromPlainError, type FailedRender } from '../render/render-messages.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { PageEntry } from '../state/page-record.ts'
import { placeFile } from '../tree/place-file.ts'
import { siteFile } from '../tree/site-file.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

export interface CarryOverOptions {
  /** The tree that holds the pages as they were; undefined where nothing is live yet. */
  from: Tree | undefined
  edits: readonly DocumentEdit[]
  /** Whether a page that can't be rendered may do without: otherwise its error stops the render. */
  isTolerated: (path: string) => boolean
}

/**
 * Takes pages that can't be rendered from the live tree, as they were, so that one template or one document of an older version
 * holds up nothing else. A page that was never live, or showed what has to go, is left out. Returns the paths of all of them.
 */
export async function carryOver(
  tree: Tree,
  failed: FailedRender[],
  { staging, from, edits, isTolerated }: CarryOverOptions & { staging: Staging },
): Promise<Set<string>> {
  for (const { address, error, reads } of failed) {
    if (isEdited(address, edits) || !isTolerated(address.path)) throw fromPlainError(error)
    const entry = from && findEntry(from, address.path)
    if (!entry || showsRemoved(from.state, address.path, edits)) continue
    const html = await readFile(siteFile(from.site, address.path)).catch(() => undefined)
    if (!html || createHash('sha256').update(html).digest('hex') !== entry.record.hash) continue
    const page = await staging.stagePage(address.path, html, entry.record.hash)
    staging.store(page)
    placeFile(tree.site, page)
    tree.state.putPage({ ...entry, reads: [...new Set([...entry.reads, ...reads])] })
  }
  recordUnrenderable(tree.state, { settled: new Set(), failed: failed.map(toUnrenderable) })
  return new Set(failed.map(({ address }) => address.path))
}

function findEntry({ state }: Tree, path: string): PageEntry | undefined {
  const record = state.pages.find(path)
  if (!record) return undefined
  const uses = state.uses.findTargets(path).map((file) => ({ file, row: state.files.find(file) }))
  return {
    record,
    reads: state.reads.findTargets(path),
    links: state.links.findTargets(path),
    assets: uses.flatMap(({ file, row }) => (row?.kind === 'made' ? [] : file)),
    made: uses.flatMap(({ file, row }) => (row?.kind === 'made' ? { path: file, recipe: row.detail } : [])),
  }
}
