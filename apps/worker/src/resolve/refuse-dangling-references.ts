import { CarepathError, documentKey, sourceLocale } from '@carepath/schema'
import { findReferences, type FoundReference } from '@carepath/content/candidate/references/find-references.ts'
import type { Change } from '../kernel/change.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Refusal } from './refusal.ts'

/**
 * Drops every change that would leave a live page with a reference to a document that is not live, one after another until
 * none is left. The live pages of a dropped change stay as they are. An excluded document is never dropped: it leaves the
 * site, and the references to it are removed.
 */
export function refuseDanglingReferences(proposed: ProposedSite, isExcluded: (change: Change) => boolean): Refusal[] {
  const refusals: Refusal[] = []
  for (let found = findDangling(proposed, isExcluded); found; found = findDangling(proposed, isExcluded)) {
    refusals.push(found)
    proposed.dropChange(found.change)
  }
  return refusals
}

function findDangling(proposed: ProposedSite, isExcluded: (change: Change) => boolean): Refusal | undefined {
  for (const change of proposed.changes.values()) {
    if (isExcluded(change)) continue
    const error = findError(proposed, change)
    if (error) return { change, error }
  }
  return undefined
}

function findError(proposed: ProposedSite, change: Change): CarepathError | undefined {
  const document = change.renditions.get(sourceLocale)
  if (document) {
    // Its references were live before: the change that takes one of their documents down is at fault.
    if (change.isIndirect) return undefined
    const dangling = findReferences(document).find(({ type, id }) => !proposed.get(type, id, sourceLocale))
    return dangling && danglingReference(change, dangling)
  }
  const [referrer] = proposed.referrersOf(change, sourceLocale)
  return referrer && stillReferredTo(change, documentKey(referrer))
}

function danglingReference(change: Change, { path, ...target }: FoundReference): CarepathError {
  return new CarepathError(
    'unresolvedReference',
    `“${change.title}” refers to ${documentKey(target)}, which isn't live`,
    {
      place: { document: documentKey(change), title: change.title, field: path },
      next: 'Publish that document first, or remove the reference, then publish again.',
    },
  )
}

function stillReferredTo(change: Change, referrer: string): CarepathError {
  return new CarepathError(
    'unresolvedReference',
    `“${change.title}” can't be taken down: ${referrer} still refers to it`,
    {
      place: { document: documentKey(change), title: change.title },
      next: `Remove the reference from ${referrer} and publish that document. “${change.title}” is then taken down by itself.`,
    },
  )
}
