import type { DocumentKey, PageAddress } from '@carepath/schema'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { FailedRender } from '../render/render-messages.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { findShownDocuments } from './shown-documents.ts'

/** A page that can't be rendered at present. It stays live as it was, or is off the site where it showed what had to go. */
export interface UnrenderablePage {
  path: string
  /** The document that owns the page. */
  owner?: DocumentKey
  /** Why, and what to do. */
  message: string
  /** What the program itself said, for the log. */
  detail?: string
}

export function findUnrenderable(state: Pick<StateDatabase, 'getMeta'>): UnrenderablePage[] {
  return JSON.parse(state.getMeta('unrenderable') ?? '[]') as UnrenderablePage[]
}

/** Records the pages that can't be rendered: the known ones but for those that a release has rendered or dropped, and the new ones. */
export function recordUnrenderable(
  state: StateDatabase,
  { settled, failed }: { settled: ReadonlySet<string>; failed: UnrenderablePage[] },
): void {
  const former = findUnrenderable(state)
  if (former.length === 0 && failed.length === 0) return
  const paths = new Set(failed.map(({ path }) => path))
  const kept = former.filter(({ path }) => !settled.has(path) && !paths.has(path))
  state.setMeta('unrenderable', JSON.stringify([...kept, ...failed]))
}

export function toUnrenderable({ address, error }: Pick<FailedRender, 'address' | 'error'>): UnrenderablePage {
  const { path, document } = address
  const { detail } = error
  return {
    path,
    ...(document && { owner: document }),
    message: `${error.message}. ${error.next}`,
    ...(detail && { detail }),
  }
}

/** Puts into the log why pages can't be rendered that could until now. */
export function logUnrenderable(
  pages: readonly UnrenderablePage[],
  { known, log }: { known: readonly UnrenderablePage[]; log: ((message: string) => void) | undefined },
): void {
  for (const { path, message, detail } of pages)
    if (!known.some((each) => each.path === path && each.message === message))
      log?.(`The page ${path} can’t be rendered anew. ${detail ?? message}`)
}

/** Whether edits ask for the very page: its document is refused then, and its author told. */
export function isEdited({ document }: PageAddress, edits: readonly DocumentEdit[]): boolean {
  if (!document) return false
  return edits.some(({ after }) => after?.type === document.type && after.id === document.id)
}

/** Whether a live page shows words that edits take off the site: it may not stay as it was. */
export function showsRemoved(state: StateDatabase, path: string, edits: readonly DocumentEdit[]): boolean {
  const removed = edits.flatMap(({ before, after }) => (before && !after ? before : []))
  if (removed.length === 0) return false
  const shown = findShownDocuments(state, path).documents
  return removed.some((gone) =>
    shown.some(({ type, id, locale }) => type === gone.type && id === gone.id && locale === gone.locale),
  )
}
