import { needsNotice } from '@carepath/schema'
import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import {
  factualBlockToPublished,
  optionalFactualBlockToPublished,
} from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'
import { interventionToPublished } from './interventions-to-published.ts'
import { processStepToPublished } from '../process-step/to-published.ts'
import {
  alternativeToPublished,
  benefitToPublished,
  contraindicationToPublished,
  keyFactToPublished,
  notApplicableToPublished,
  regimensToPublished,
  statusToPublished,
} from './parts-to-published.ts'
import { sideEffectToPublished } from './side-effects-to-published.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('treatment', document, context)
  const block = (name: string) => factualBlockToPublished(from.group(name))
  const optionalBlock = (name: string) => optionalFactualBlockToPublished(from.group(name))
  const interventions = from.rows('interventions', interventionToPublished)
  const settings = from.choices('settings')
  const conditions = from.lines('conditions')
  const whole = { parts: interventions.length, places: settings?.length ?? 0, conditions }
  const statuses = from.rows('statuses', (row) => statusToPublished(row, whole))
  return from.document({
    slug: from.text('slug'),
    name: from.text('name'),
    plainName: from.text('plainName'),
    alsoKnownAs: from.lines('alsoKnownAs'),
    summary: from.text('summary'),
    conditions,
    people: from.filledLines('people'),
    isForHealthyPeople: from.flag('isForHealthyPeople') || undefined,
    statuses,
    regulatoryDisclosure: needsNotice(statuses.filter((each) => each !== undefined))
      ? block('regulatoryDisclosure')
      : optionalBlock('regulatoryDisclosure'),
    notApplicable: from.rows('notApplicable', notApplicableToPublished),
    interventions,
    dose: optionalBlock('dose'),
    course: optionalBlock('course'),
    regimens: regimensToPublished(from, whole),
    howItWorks: optionalBlock('howItWorks'),
    keyFacts: from.rows('keyFacts', (row) => keyFactToPublished(row, whole)),
    preparation: optionalBlock('preparation'),
    whatToBring: from.lines('whatToBring'),
    whatToAvoid: from.lines('whatToAvoid'),
    settings,
    steps: from.rows('steps', (row) => processStepToPublished(row, whole)),
    aftercare: optionalBlock('aftercare'),
    gettingHome: optionalBlock('gettingHome'),
    benefits: from.rows('benefits', (row) => benefitToPublished(row, whole)),
    uncertainties: optionalBlock('uncertainties'),
    ifItDoesNotWork: block('ifItDoesNotWork'),
    contraindications: from.rows('contraindications', (row) => contraindicationToPublished(row, whole)),
    interactions: optionalBlock('interactions'),
    pregnancyAndBreastfeeding: optionalBlock('pregnancyAndBreastfeeding'),
    misuse: optionalBlock('misuse'),
    sideEffects: from.rows('sideEffects', sideEffectToPublished),
    alternatives: from.rows('alternatives', alternativeToPublished),
    costNote: optionalBlock('costNote'),
    careAdvice: from.references('careAdvice', 'care-advice'),
    safetyWarnings: from.references('safetyWarnings', 'safety-warning'),
    clinics: from.references('clinics', 'clinic'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
