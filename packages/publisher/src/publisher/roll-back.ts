import { CarepathError, locales, type DocumentChange } from '@carepath/schema'
import type { LiveSite } from '../release/live-site.ts'

export interface RollBackOptions {
  /** Who asks for it. */
  by: string
  /**
   * Has the last word on what comes back: drop a change and the document stays as it is now. That is how what was
   * withdrawn since stays withdrawn.
   */
  revise?: (changes: DocumentChange[]) => DocumentChange[] | Promise<DocumentChange[]>
}

/** The changes that bring every document back to what it was when a release was the newest. */
export function findRollBackChanges({ archive, store, tree }: LiveSite, releaseId: number): DocumentChange[] {
  const release = archive.release(releaseId)
  if (release?.status !== 'live') {
    throw new CarepathError('invalidArgument', `Release ${releaseId} was never live`, {
      next: `Choose one up to ${tree.state.getMeta('release') ?? '0'} that went live.`,
    })
  }
  const anew = archive.firstAnewAfter(releaseId)
  if (anew !== undefined) {
    throw new CarepathError('corruptState', `What release ${releaseId} held was lost before release ${anew}`, {
      next: `Choose release ${anew} or a later one, or restore earlier versions of the documents.`,
    })
  }
  const changes = new Map<string, DocumentChange>()
  for (const { type, id, locale, before } of archive.undoTo(releaseId)) {
    const key = `${type} ${id}`
    const current = locales.flatMap((language) => store.get(type, id, language) ?? [])
    const change = changes.get(key) ?? { type, id, documents: current }
    const others = change.documents.filter((document) => document.locale !== locale)
    changes.set(key, { type, id, documents: before ? [...others, before] : others })
  }
  return [...changes.values()]
}

/** What a roll-back calls itself among the releases. */
export const rollBackLabel = (release: number): string => `Back to release ${release}`

export function nothingLive(): CarepathError {
  return new CarepathError('emptySnapshot', 'Nothing is live yet', { next: 'Publish something first.' })
}
