import { documentKey } from '@carepath/schema'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import { refuseDanglingReferences } from './refuse-dangling-references.ts'
import type { Refusal } from './refusal.ts'
import type { Resolution } from './resolution.ts'
import { resolveNotices } from './resolve-notices.ts'
import { resolveTranslations } from './resolve-translations.ts'
import { findExcluded, resolveWithdrawals } from './resolve-withdrawals.ts'

/**
 * Edits the proposed site until it may be live as a whole: no document that is withdrawn, no reference to a document that is
 * not live, no broken editorial rule, in any language, and a notice in place of each withdrawn page. Returns the changes
 * that had to be left out.
 */
export async function resolveDependencies(proposed: ProposedSite, resolution: Resolution): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  // Each round may add documents or remove some, which the next round has to check in turn.
  for (let before = -1; proposed.revision > before;) {
    before = proposed.revision
    await resolveWithdrawals(proposed, resolution)
    refusals.push(...((await resolution.rules?.refuseChanges(proposed, resolution)) ?? []))
    const excluded = findExcluded(proposed, resolution)
    refusals.push(...refuseDanglingReferences(proposed, (change) => excluded.has(documentKey(change))))
    await resolveTranslations(proposed, resolution)
    await resolution.rules?.removeTranslations(proposed, resolution)
  }
  resolveNotices(proposed, resolution)
  return refusals
}
