import { isAboutWhole, type Scope, type Treatment } from '@carepath/schema'
import type { ScopeWords } from '../../i18n/model/scope.ts'
import { capitalize, formatList } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { nameOf } from './interventions.ts'

/** What of a treatment something is about, for the middle of a sentence; nothing where it is about all of it. */
export function scopeWords(context: PageContext, treatment: Treatment, scope: Scope): ScopeWords {
  if (isAboutWhole(scope, treatment)) return {}
  const { locale, text } = context
  const named = scope.interventions?.map(({ id }) => id) ?? []
  const names = treatment.interventions.flatMap((intervention, index) =>
    named.includes(intervention.intervention.id) ? nameOf(context, treatment, { intervention, index }) : [],
  )
  // Where some stay overnight, both groups are at the same place: what differs is the night.
  const inWords = treatment.settings?.includes('inpatient') ? { ...text.inSetting, ...text.ofStay } : text.inSetting
  const places = scope.settings?.map((setting) => inWords[setting]) ?? []
  const conditions = scope.conditions ?? []
  return {
    ...(conditions.length > 0 && { condition: formatList(locale, conditions) }),
    ...(names.length > 0 && { part: formatList(locale, names) }),
    ...(places.length > 0 && { place: formatList(locale, places) }),
  }
}

/** "For: heparin", "Only at home": of what isn't part of every visit. */
export function scopeNotes(context: PageContext, treatment: Treatment, scope: Scope): string[] {
  const { part, place, condition } = scopeWords(context, treatment, scope)
  const { onlyForConditions, forPart, onlyInPlaces } = context.text
  return [
    ...(condition ? [onlyForConditions(condition)] : []),
    ...(part ? [forPart(part)] : []),
    ...(place ? [onlyInPlaces(place)] : []),
  ].map((note) => capitalize(context.locale, note))
}

/** "For Crohn’s disease: after 6 weeks": a fact with what it holds for. */
export const withScope = (context: PageContext, treatment: Treatment, scope: Scope, fact: string): string =>
  [...scopeNotes(context, treatment, scope), fact].join(': ')
