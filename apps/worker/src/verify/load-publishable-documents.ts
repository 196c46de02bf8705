import { documentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { findAllKeys } from '../release/differences.ts'
import { PublishedTranslations } from '../resolve/published-translations.ts'
import type { Refusal } from '../resolve/refusal.ts'
import { loadResolution } from '../resolve/resolution.ts'
import { resolveDependencies } from '../resolve/resolve-dependencies.ts'
import { createRuleCheck } from '../resolve/rule-check.ts'

interface PublishableDocuments {
  documents: PublishedDocument[]
  /** Changes that can't be published. A live document of theirs stays live. */
  refused: Refusal[]
}

/**
 * Loads all that the database would have live, mapped anew and by the same rules as a release. A live document is taken in
 * place of the database's version only where that one can't be published, or is in `unrenderable`, by `type/id`.
 */
export async function loadPublishableDocuments(
  payload: Payload,
  live = new LiveDocuments(),
  unrenderable: ReadonlySet<string> = new Set(),
): Promise<PublishableDocuments> {
  const resolution = await loadResolution(payload, live, await PublishedTranslations.open(payload))
  const { changes, refused } = await loadChanges(payload, await findAllKeys(payload, live), resolution.open)
  const proposed = new ProposedSite(live, changes)
  for (const [key, change] of changes) if (unrenderable.has(key)) proposed.dropChange(change)
  const rules = createRuleCheck(payload, live)
  const refusals = await resolveDependencies(proposed, { ...resolution, rules })
  const unchanged = [...live.all()].filter((document) => !proposed.changes.has(documentKey(document)))
  const changed = [...proposed.changes.values()].flatMap(({ renditions }) => [...renditions.values()])
  return { documents: [...unchanged, ...changed], refused: [...refused, ...refusals] }
}
