import { findControlClass, wordsIn, type Control, type Treatment, type TreatmentIntervention } from '@carepath/schema'
import { formatCountry } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { isOfSeveralCountries } from './countries.ts'

/** A medicine's class under one country's law on controlled drugs. */
export interface ControlView {
  /** The country, on a page of several. */
  country?: string
  /** The sentence of the class. */
  line: string
  /** Language of the sentence, where the regulator's file has no words in the page's. */
  language?: string
  /** Numbers of its sources in the page's list. */
  citations: number[]
}

/** How the law of each country that the guide names classes a medicine; nothing of what is no medicine. */
export function controlViews(
  context: PageContext,
  treatment: Treatment,
  { intervention, index }: { intervention: TreatmentIntervention; index: number },
): ControlView[] {
  return controlsOf(intervention).map((control, place) => ({
    ...controlWords(context, treatment, control),
    citations: context.citations.cite(control.sources, {
      document: treatment,
      field: `interventions.${index}.controlClasses.${place}.sources`,
    }),
  }))
}

export const controlsOf = (intervention: TreatmentIntervention): readonly Control[] =>
  intervention.kind === 'drug' ? (intervention.controlClasses ?? []) : []

/** The country of a class, where the page is of several, and its sentence. */
export function controlWords(
  context: PageContext,
  treatment: Treatment,
  { controlClass: id }: Control,
): Omit<ControlView, 'citations'> {
  const known = findControlClass(id)
  if (!known) throw new Error(`No law on controlled drugs has the class “${id}”.`)
  const { regulator, controlClass } = known
  return {
    ...(isOfSeveralCountries(context, treatment) && { country: formatCountry(context.locale, regulator.country) }),
    line: wordsIn(controlClass.line, context.locale, regulator),
    ...(!(context.locale in controlClass.line) && { language: regulator.language }),
  }
}
