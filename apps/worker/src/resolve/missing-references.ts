import type { PublishedDocument } from '@carepath/schema'
import { findReferences, type FoundReference } from '@carepath/content/candidate/references/find-references.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'

/** The references of a rendition to documents that will not be live in its language. */
export function findMissingReferences(document: PublishedDocument, proposed: ProposedSite): FoundReference[] {
  return findReferences(document).filter(({ type, id }) => !proposed.get(type, id, document.locale))
}
