import type { PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { After } from './after.ts'
import { everything } from './differences.ts'
import { LiveDocuments } from './live-documents.ts'
import { loadChanges } from './load-changes.ts'
import type { Refusal } from './refuse-dangling.ts'
import { settle } from './settle.ts'

/** All that the database would have live, by the same rules as a release, whatever is live now. */
export async function publishableDocuments(
  payload: Payload,
): Promise<{ documents: PublishedDocument[]; refused: Refusal[] }> {
  const nothing = new LiveDocuments()
  const { changes, refused } = await loadChanges(payload, await everything(payload, nothing))
  const after = new After(nothing, changes)
  const dangling = await settle(after, { live: nothing, waiting: new Map(), load: () => Promise.resolve() })
  return {
    documents: [...after.changes.values()].flatMap(({ renditions }) => [...renditions.values()]),
    refused: [...refused, ...dangling],
  }
}
