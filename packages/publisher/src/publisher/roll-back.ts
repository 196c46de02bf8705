import { CarepathError, documentKey, locales, type DocumentChange } from '@carepath/schema'
import type { LiveSite } from '../release/live-site.ts'

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
  for (const { type, id, locale, before } of archive.undoTo(releaseId)) {
    const key = documentKey({ type, id })
    const current = locales.flatMap((language) => store.get(type, id, language) ?? [])
    const change = changes.get(key) ?? { type, id, documents: current }
    const others = change.documents.filter((document) => document.locale !== locale)
    changes.set(key, { type, id, documents: before ? [...others, before] : others })
  }
  return [...changes.values()]
}

/** The label of a roll-back's release. */
export const rollBackLabel = (release: number): string => `Back to release ${release}`

export function nothingLive(): CarepathError {
  return new CarepathError('emptySnapshot', 'Nothing is live yet', { next: 'Publish something first.' })
}
