import {
  type DocumentChange,
  documentKey,
  parseDocumentKey,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { Resolution } from '../resolve/resolution.ts'
import { resolveDependencies } from '../resolve/resolve-dependencies.ts'

/** The changes of a roll-back, and remarks on the documents that it leaves as they are. */
export interface RevisedRollBack {
  changes: Change[]
  notes: string[]
}

/**
 * Leaves out of a roll-back the documents that have been withdrawn since, given as `type/id`, and those that would refer to a
 * document which is not live. The rest is rolled back together.
 */
export async function reviseRollBack(
  wanted: DocumentChange[],
  { withdrawn, resolution }: { withdrawn: ReadonlySet<string>; resolution: Resolution },
): Promise<RevisedRollBack> {
  const { live } = resolution
  // The notice in place of a document has the document's id.
  const withdrawnIds = new Set([...withdrawn].map((key) => parseDocumentKey(key).id))
  const isWithdrawn = (change: Change) =>
    withdrawn.has(documentKey(change)) || (change.type === 'withdrawal' && withdrawnIds.has(change.id))
  const changes = wanted.map((change) => toChange(change, live.get(change.type, change.id, sourceLocale)))
  const rolledBack = changes.filter((change) => !isWithdrawn(change))
  const proposed = new ProposedSite(live, new Map(rolledBack.map((change) => [documentKey(change), change])))
  const refusals = await resolveDependencies(proposed, { ...resolution, keepsNotices: true })
  return {
    changes: [...proposed.changes.values()],
    notes: [
      ...changes.filter(isWithdrawn).map(({ title }) => `${title}: not rolled back, because it was withdrawn.`),
      ...refusals.map(({ change, error }) => `${change.title}: not rolled back. ${error.message}.`),
    ],
  }
}

function toChange({ type, id, documents }: DocumentChange, live: PublishedDocument | undefined): Change {
  const source = documents.find(({ locale }) => locale === sourceLocale) ?? live
  return {
    type,
    id,
    title: source ? publishedTitle(source) : documentKey({ type, id }),
    renditions: new Map(documents.map((document) => [document.locale, document])),
    notes: [],
  }
}
