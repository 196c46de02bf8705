import type { WrittenType } from '@carepath/schema'
import type { SampleEntries } from '../model/sample-types.ts'
import { cards } from './care-advice/cards.ts'
import { effectCards } from './care-advice/effect-cards.ts'
import { seriousEffectCards } from './care-advice/serious-effect-cards.ts'
import { californiaCenter } from './clinic/california-center.ts'
import { faqs } from './faq/faqs.ts'
import { bodyAndTreatmentTerms } from './glossary-term/body-and-treatment.ts'
import { studyAndRegulationTerms } from './glossary-term/study-and-regulation.ts'
import { about } from './page/about.ts'
import { accessibility } from './page/accessibility.ts'
import { contact } from './page/contact.ts'
import { editorialPolicy } from './page/editorial-policy.ts'
import { privacy } from './page/privacy.ts'
import { interventions } from './intervention/interventions.ts'
import { people } from './person/people.ts'
import { redirects } from './redirect/redirects.ts'
import { warnings } from './safety-warning/warnings.ts'
import { sideEffects } from './side-effect/side-effects.ts'
import { siteSettings } from './site-settings/site-settings.ts'
import { regulators } from './source/regulators.ts'
import { studies } from './source/studies.ts'
import { ketamineInfusion } from './treatment/ketamine-infusion.ts'

/** The whole sample guide, in an order in which each document points only at earlier ones. */
export const sampleContent = {
  intervention: interventions,
  source: [...studies, ...regulators],
  person: people,
  clinic: [californiaCenter],
  'care-advice': [...cards, ...seriousEffectCards, ...effectCards],
  'safety-warning': warnings,
  'glossary-term': [...bodyAndTreatmentTerms, ...studyAndRegulationTerms],
  'side-effect': sideEffects,
  treatment: [ketamineInfusion],
  faq: faqs,
  page: [contact, editorialPolicy, about, privacy, accessibility],
  redirect: redirects,
  'site-settings': [siteSettings],
} satisfies { [Type in WrittenType]: SampleEntries[Type][] }
