import { documentKey } from '@carepath/schema'
import type { ProposedSite } from '../kernel/after.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { refuseDangling, type Refusal } from './refuse-dangling.ts'
import { settleNotices, type NoticeSettling } from './settle-notices.ts'
import { settleTranslations, type TranslationSettling } from './settle-translations.ts'
import { goneIn, settleWithdrawals, type WithdrawalSettling } from './settle-withdrawals.ts'

/** What settling a release needs to know, and what it finds. */
export type Settling = TranslationSettling & WithdrawalSettling & NoticeSettling & { silent: Set<string> }

/**
 * Sees to it that nothing is live that is kept off the site, that no live document will point at nothing or break a rule, in
 * any language, and that a notice stands where a page was; returns what had to be left out for that.
 */
export async function settle(after: ProposedSite, settling: Settling): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  // What comes or goes brings further documents into the release, which must hold in turn.
  for (let before = -1; after.edits > before;) {
    before = after.edits
    await settleWithdrawals(after, settling)
    refusals.push(...((await settling.refuseBroken?.(after, settling.bereft)) ?? []))
    const gone = goneIn(after, settling)
    refusals.push(...refuseDangling(after, (change) => gone.has(documentKey(change))))
    await settleTranslations(after, settling)
  }
  await settleNotices(after, settling)
  return refusals
}

/** Settling of a release for which every document it needs is loaded already, and that leaves nothing to remember. */
export function fromNothing(
  live: LiveDocuments,
): Pick<Settling, 'live' | 'waiting' | 'bereft' | 'cascaded' | 'silent' | 'load'> {
  const nothing = { waiting: new Map(), bereft: new Map(), cascaded: new Map(), silent: new Set<string>() }
  return { ...nothing, live, load: () => Promise.resolve() }
}
