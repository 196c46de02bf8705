import type { CareAdvice } from '@carepath/schema'
import type { PageContext } from './page-context.ts'

/** The emergency cards that the site's settings name, as far as they are live in the language of the page. */
export function emergencyCards(context: PageContext): readonly CareAdvice[] {
  const { snapshot, locale, settings } = context
  // A site that was published by an earlier release names none yet.
  const cards = (settings.emergencyCards ?? []).flatMap(({ id }) => snapshot.get('care-advice', id, locale) ?? [])
  for (const card of cards) context.noteSigned(card)
  return cards
}
