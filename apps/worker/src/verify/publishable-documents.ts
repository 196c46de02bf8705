import { documentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { ProposedSite } from '../kernel/after.ts'
import { everything } from '../release/differences.ts'
import { EverLive } from '../resolve/ever-live.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { refuseBroken } from '../resolve/refuse-broken.ts'
import type { Refusal } from '../resolve/refuse-dangling.ts'
import { fromNothing, settle } from '../resolve/settle.ts'
import { settlingFacts } from '../resolve/settling-facts.ts'

interface Publishable {
  documents: PublishedDocument[]
  /** What can't be published as it is: the version that is live stays, where there is one. */
  refused: Refusal[]
}

/**
 * All that the database would have live, mapped afresh and by the same rules as a release. What is live already counts
 * only where the database's own version can't be published, such as documents `unfit` to be rendered, as `type/id`.
 */
export async function publishableDocuments(
  payload: Payload,
  live = new LiveDocuments(),
  unfit: ReadonlySet<string> = new Set(),
): Promise<Publishable> {
  const facts = await settlingFacts(payload, await EverLive.open(payload))
  const { changes, refused } = await loadChanges(payload, await everything(payload, live), facts.open)
  const after = new ProposedSite(live, changes)
  for (const [key, change] of changes) if (unfit.has(key)) after.drop(change)
  const settling = { ...facts, ...fromNothing(live), refuseBroken: refuseBroken(payload, live) }
  const unsettled = await settle(after, settling)
  const kept = [...live.all()].filter((document) => !after.changes.has(documentKey(document)))
  const changed = [...after.changes.values()].flatMap(({ renditions }) => [...renditions.values()])
  return { documents: [...kept, ...changed], refused: [...refused, ...unsettled] }
}
