import {
  CarepathError,
  documentKey,
  locales,
  renditionKey,
  type DocumentChange,
  type PublishedDocument,
} from '@carepath/schema'
import type { LiveSite } from '../release/live-site.ts'
import { findTargets, toPresentDocument, type FindFormer } from '../snapshot/present-documents.ts'

export interface RollBackOptions {
  /** Name of the person who rolls back. */
  by: string
  /**
   * May change the list of changes: a document whose change is dropped stays as it is now. Documents that were
   * withdrawn since are dropped in this way.
   */
  revise?: (changes: DocumentChange[]) => DocumentChange[] | Promise<DocumentChange[]>
}

/** The changes that restore every document as it was when a release was the newest one. */
export function findRollBackChanges({ archive, store, tree }: LiveSite, releaseId: number): DocumentChange[] {
  const release = archive.release(releaseId)
  if (release?.status !== 'live') {
    throw new CarepathError('invalidArgument', `Release ${releaseId} was never live`, {
      next: `Choose one up to ${tree.state.getMeta('release') ?? '0'} that went live.`,
    })
  }
  const historyStart = archive.findHistoryStartAfter(releaseId)
  if (historyStart !== undefined) {
    throw new CarepathError(
      'corruptState',
      `The documents of release ${releaseId} were lost before release ${historyStart}`,
      {
        next: `Choose release ${historyStart} or a later one, or restore earlier versions of the documents.`,
      },
    )
  }
  const changes = new Map<string, DocumentChange>()
  const undo = archive.undoTo(releaseId)
  const former = new Map(undo.map((entry) => [renditionKey(entry), entry.before]))
  const find: FindFormer = (key) =>
    former.has(renditionKey(key)) ? former.get(renditionKey(key)) : store.get(key.type, key.id, key.locale)
  const renewed = new Set<string>()
  for (const { type, id, locale, before: stored } of undo) {
    const before = stored && toPresentDocument(stored, find)
    if (before && before !== stored) for (const target of findTargets(before)) renewed.add(renditionKey(target))
    const key = documentKey({ type, id })
    const current = locales.flatMap((language) => store.get(type, id, language) ?? [])
    const change = changes.get(key) ?? { type, id, documents: current }
    const others = change.documents.filter((document) => document.locale !== locale)
    changes.set(key, { type, id, documents: before ? [...others, before] : others })
  }
  return [...changes.values()].map((change) => withNewTargets(change, store, { former, renewed }))
}

/**
 * Words of a former shape can point, in the present one, at documents that the upgrade has made. These were not live then; they
 * stay.
 */
function withNewTargets(
  change: DocumentChange,
  store: LiveSite['store'],
  { former, renewed }: { former: ReadonlyMap<string, PublishedDocument | undefined>; renewed: ReadonlySet<string> },
): DocumentChange {
  const { type, id } = change
  const kept = locales.flatMap((locale) => {
    const key = renditionKey({ type, id, locale })
    const isNew = former.has(key) && former.get(key) === undefined
    return isNew && renewed.has(key) ? (store.get(type, id, locale) ?? []) : []
  })
  return kept.length > 0 ? { ...change, documents: [...change.documents, ...kept] } : change
}

/** The label of a roll-back's release. */
export const rollBackLabel = (release: number): string => `Back to release ${release}`

export function nothingLive(): CarepathError {
  return new CarepathError('emptySnapshot', 'Nothing is live yet', { next: 'Publish something first.' })
}
