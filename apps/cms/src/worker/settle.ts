import type { After } from './after.ts'
import { refuseDangling, type Refusal } from './refuse-dangling.ts'
import { settleTranslations, type Settling } from './settle-translations.ts'

/** Sees to it that no live document will point at nothing or break a rule, in any language; returns what had to be left out for that. */
export async function settle(after: After, settling: Settling): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  // A translation that comes or goes brings further documents into the release, which must hold in turn.
  for (let before = -1; after.changes.size > before;) {
    refusals.push(...((await settling.refuseBroken?.(after)) ?? []))
    refusals.push(...refuseDangling(after))
    before = after.changes.size
    await settleTranslations(after, settling)
  }
  return refusals
}
