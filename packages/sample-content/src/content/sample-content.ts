import type { WrittenType } from '@carepath/schema'
import type { SampleEntries } from '../model/sample-types.ts'
import { cards } from './care-advice/cards.ts'
import { effectCards } from './care-advice/effect-cards.ts'
import { seriousEffectCards } from './care-advice/serious-effect-cards.ts'
import { behavioralTherapyCards } from './care-advice/behavioral-therapy-cards.ts'
import { magneticStimulationCards } from './care-advice/magnetic-stimulation-cards.ts'
import { californiaCenter } from './clinic/california-center.ts'
import { magneticStimulationClinic } from './clinic/magnetic-stimulation-clinic.ts'
import { talkTherapyCenter } from './clinic/talk-therapy-center.ts'
import { behavioralTherapyFaqs } from './faq/behavioral-therapy-faqs.ts'
import { ketamineInfusionFaqs } from './faq/ketamine-infusion-faqs.ts'
import { magneticStimulationFaqs } from './faq/magnetic-stimulation-faqs.ts'
import { bodyAndTreatmentTerms } from './glossary-term/body-and-treatment.ts'
import { magneticStimulationTerms } from './glossary-term/magnetic-stimulation.ts'
import { studyAndRegulationTerms } from './glossary-term/study-and-regulation.ts'
import { talkTherapyTerms } from './glossary-term/talk-therapy.ts'
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
import { behavioralTherapySources } from './source/behavioral-therapy.ts'
import { magneticStimulationSources } from './source/magnetic-stimulation.ts'
import { regulators } from './source/regulators.ts'
import { studies } from './source/studies.ts'
import { cognitiveBehavioralTherapy } from './treatment/cognitive-behavioral-therapy/cognitive-behavioral-therapy.ts'
import { ketamineInfusion } from './treatment/ketamine-infusion/ketamine-infusion.ts'
import { magneticStimulation } from './treatment/magnetic-stimulation/magnetic-stimulation.ts'

/** The whole sample guide, in an order in which each document points only at earlier ones. */
export const sampleContent = {
  intervention: interventions,
  source: [...studies, ...magneticStimulationSources, ...behavioralTherapySources, ...regulators],
  person: people,
  clinic: [californiaCenter, magneticStimulationClinic, talkTherapyCenter],
  'care-advice': [
    ...cards,
    ...seriousEffectCards,
    ...effectCards,
    ...magneticStimulationCards,
    ...behavioralTherapyCards,
  ],
  'safety-warning': warnings,
  'glossary-term': [
    ...bodyAndTreatmentTerms,
    ...magneticStimulationTerms,
    ...talkTherapyTerms,
    ...studyAndRegulationTerms,
  ],
  'side-effect': sideEffects,
  treatment: [ketamineInfusion, magneticStimulation, cognitiveBehavioralTherapy],
  faq: [...ketamineInfusionFaqs, ...magneticStimulationFaqs, ...behavioralTherapyFaqs],
  page: [contact, editorialPolicy, about, privacy, accessibility],
  redirect: redirects,
  'site-settings': [siteSettings],
} satisfies { [Type in WrittenType]: SampleEntries[Type][] }
