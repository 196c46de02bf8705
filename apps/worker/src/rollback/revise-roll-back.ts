import {
  type DocumentChange,
  documentKey,
  parseDocumentKey,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { emptyResolution, resolveDependencies, type Resolution } from '../resolve/resolve-dependencies.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/** What a roll-back will really do, and what it leaves as it is. */
export interface RevisedRollBack {
  changes: Change[]
  notes: string[]
}

/**
 * Takes out of a roll-back the documents that are kept back, as `type/id`, and what would lead to one that stays away;
 * the rest goes back together.
 */
export async function reviseRollBack(
  live: LiveDocuments,
  wanted: DocumentChange[],
  { kept, facts }: { kept: ReadonlySet<string>; facts: Pick<Resolution, 'open' | 'dayOf' | 'filterPublished'> },
): Promise<RevisedRollBack> {
  // The notice in place of a document has the document's id.
  const keptIds = new Set([...kept].map((key) => parseDocumentKey(key).id))
  const isKept = (change: Change) =>
    kept.has(documentKey(change)) || (change.type === 'withdrawal' && keptIds.has(change.id))
  const changes = wanted.map((change) => toChange(change, live.get(change.type, change.id, sourceLocale)))
  const staying = changes.filter(isKept)
  const going = changes.filter((change) => !isKept(change))
  const after = new ProposedSite(live, new Map(going.map((change) => [documentKey(change), change])))
  const refusals = await resolveDependencies(after, { ...facts, ...emptyResolution(live), keepsNotices: true })
  return {
    changes: [...after.changes.values()],
    notes: [
      ...staying.map(({ title }) => `${title}: stays as it is, because it was taken off the site on purpose.`),
      ...refusals.map(({ change, error }) => `${change.title}: stays as it is. ${error.message}.`),
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
