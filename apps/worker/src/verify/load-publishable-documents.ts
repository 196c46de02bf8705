import { documentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { findAllKeys } from '../release/differences.ts'
import { PublishedTranslations } from '../resolve/published-translations.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { refuseBrokenRules } from '../resolve/refuse-broken-rules.ts'
import type { Refusal } from '../resolve/refuse-dangling-references.ts'
import { emptyResolution, resolveDependencies } from '../resolve/resolve-dependencies.ts'
import { loadResolutionFacts } from '../resolve/load-resolution-facts.ts'

interface Publishable {
  documents: PublishedDocument[]
  /** What can't be published as it is: the version that is live stays, where there is one. */
  refused: Refusal[]
}

/**
 * All that the database would have live, mapped afresh and by the same rules as a release. What is live already counts
 * only where the database's own version can't be published, such as documents `unfit` to be rendered, as `type/id`.
 */
export async function loadPublishableDocuments(
  payload: Payload,
  live = new LiveDocuments(),
  unfit: ReadonlySet<string> = new Set(),
): Promise<Publishable> {
  const facts = await loadResolutionFacts(payload, await PublishedTranslations.open(payload))
  const { changes, refused } = await loadChanges(payload, await findAllKeys(payload, live), facts.open)
  const after = new ProposedSite(live, changes)
  for (const [key, change] of changes) if (unfit.has(key)) after.dropChange(change)
  const resolution = { ...facts, ...emptyResolution(live), refuseBroken: refuseBrokenRules(payload, live) }
  const unsettled = await resolveDependencies(after, resolution)
  const kept = [...live.all()].filter((document) => !after.changes.has(documentKey(document)))
  const changed = [...after.changes.values()].flatMap(({ renditions }) => [...renditions.values()])
  return { documents: [...kept, ...changed], refused: [...refused, ...unsettled] }
}
