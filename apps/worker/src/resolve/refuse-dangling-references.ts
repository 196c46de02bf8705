import { CarepathError, documentKey, sourceLocale } from '@carepath/schema'
import { referencesIn, type FoundReference } from '@carepath/content/candidate/references-in.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'

/** A change that can't go live with the others. */
export interface Refusal {
  change: Change
  error: CarepathError
}

/**
 * Takes out of the release every change that would leave a live page pointing at nothing, one after another until the rest holds.
 * The live pages of what is taken out stay as they are. What is kept off the site is never among it: it goes, and what
 * leads to it is mended.
 */
export function refuseDanglingReferences(after: ProposedSite, isKeptOff: (change: Change) => boolean): Refusal[] {
  const refusals: Refusal[] = []
  for (let found = firstDangling(after, isKeptOff); found; found = firstDangling(after, isKeptOff)) {
    refusals.push(found)
    after.dropChange(found.change)
  }
  return refusals
}

function firstDangling(after: ProposedSite, isKeptOff: (change: Change) => boolean): Refusal | undefined {
  for (const change of after.changes.values()) {
    if (isKeptOff(change)) continue
    const error = danglingOf(after, change)
    if (error) return { change, error }
  }
  return undefined
}

function danglingOf(after: ProposedSite, change: Change): CarepathError | undefined {
  const document = change.renditions.get(sourceLocale)
  if (document) {
    // What it leads to was live: if something goes from under it, that is at fault.
    if (change.isIndirect) return undefined
    const lost = referencesIn(document).find(({ type, id }) => !after.get(type, id, sourceLocale))
    return lost && leadsNowhere(change, lost)
  }
  const [referrer] = after.referrersOf(change, sourceLocale)
  return referrer && stillNeeded(change, documentKey(referrer))
}

function leadsNowhere(change: Change, { path, ...target }: FoundReference): CarepathError {
  return new CarepathError(
    'unresolvedReference',
    `“${change.title}” leads to ${documentKey(target)}, which isn't live`,
    {
      place: { document: documentKey(change), title: change.title, field: path },
      next: 'Publish that document first, or take the pointer out, then publish again.',
    },
  )
}

function stillNeeded(change: Change, referrer: string): CarepathError {
  return new CarepathError(
    'unresolvedReference',
    `“${change.title}” can't be taken down: ${referrer} still leads to it`,
    {
      place: { document: documentKey(change), title: change.title },
      next: `Take the pointer out of ${referrer} and publish that; this one follows by itself.`,
    },
  )
}
