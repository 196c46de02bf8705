import { documentKey } from '@carepath/schema'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { refuseDanglingReferences, type Refusal } from './refuse-dangling-references.ts'
import { resolveNotices, type NoticeResolution } from './resolve-notices.ts'
import { resolveTranslations, type TranslationResolution } from './resolve-translations.ts'
import { findExcluded, resolveWithdrawals, type WithdrawalResolution } from './resolve-withdrawals.ts'

/** What resolution a release needs to know, and what it finds. */
export type Resolution = TranslationResolution &
  WithdrawalResolution &
  NoticeResolution & { withoutNotice: Set<string> }

/**
 * Sees to it that nothing is live that is kept off the site, that no live document will point at nothing or break a rule, in
 * any language, and that a notice stands where a page was; returns what had to be left out for that.
 */
export async function resolveDependencies(after: ProposedSite, resolution: Resolution): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  // What comes or goes brings further documents into the release, which must hold in turn.
  for (let before = -1; after.revision > before;) {
    before = after.revision
    await resolveWithdrawals(after, resolution)
    refusals.push(...((await resolution.refuseBrokenRules?.(after, resolution.withdrawnTargets)) ?? []))
    const gone = findExcluded(after, resolution)
    refusals.push(...refuseDanglingReferences(after, (change) => gone.has(documentKey(change))))
    await resolveTranslations(after, resolution)
  }
  await resolveNotices(after, resolution)
  return refusals
}

/** Settling of a release for which every document it needs is loaded already, and that leaves nothing to remember. */
export function emptyResolution(
  live: LiveDocuments,
): Pick<Resolution, 'live' | 'waitingTranslations' | 'withdrawnTargets' | 'cascades' | 'withoutNotice' | 'load'> {
  const nothing = {
    waitingTranslations: new Map(),
    withdrawnTargets: new Map(),
    cascades: new Map(),
    withoutNotice: new Set<string>(),
  }
  return { ...nothing, live, load: () => Promise.resolve() }
}
