import type { TreatmentShared } from '../../../model/sample-types.ts'
import { clinicPolicy, evidence, explanation, guideline } from '../../../model/grounds.ts'
import { effects } from './effects.ts'

/** Rows keep the order of those in the English and the Spanish file. */
export const shared: TreatmentShared = {
  slug: 'cognitive-behavioral-therapy',
  statuses: [{ status: 'us-fda/not-regulated', sources: ['fda-what-it-regulates'] }],
  notApplicable: [
    { topic: 'escort', ...explanation },
    { topic: 'driving', ...explanation },
  ],
  interventions: [
    {
      kind: 'psychologicalTherapy',
      intervention: 'cognitive-behavioral-therapy',
      isSupporting: false,
      format: 'individual',
      delivery: ['inPerson', 'video'],
    },
  ],
  course: guideline('nice-depression-2022', 'wiles-2013'),
  howItWorks: evidence('nimh-psychotherapies'),
  keyFacts: [
    clinicPolicy('nimh-psychotherapies'),
    guideline('nice-depression-2022', 'wiles-2013'),
    clinicPolicy('nimh-psychotherapies'),
    evidence('schermuly-haupt-2018'),
  ],
  preparation: clinicPolicy(),
  settings: ['outpatient', 'online'],
  steps: [
    {
      phase: 'during',
      visits: 'first',
      body: clinicPolicy('nice-depression-2022'),
      duration: { min: 60, max: 60, unit: 'minutes', ...clinicPolicy() },
      careAdvice: [],
    },
    {
      phase: 'during',
      visits: 'later',
      body: clinicPolicy('nimh-psychotherapies'),
      duration: { min: 10, max: 10, unit: 'minutes', ...clinicPolicy() },
      careAdvice: [],
    },
    {
      phase: 'during',
      visits: 'later',
      body: clinicPolicy('nimh-psychotherapies', 'schermuly-haupt-2018'),
      duration: { min: 30, max: 40, unit: 'minutes', ...clinicPolicy() },
      careAdvice: ['tell-therapist-now'],
    },
    {
      phase: 'during',
      visits: 'later',
      body: clinicPolicy('nimh-psychotherapies'),
      duration: { min: 10, max: 10, unit: 'minutes', ...clinicPolicy() },
      careAdvice: [],
    },
    {
      phase: 'home',
      visits: 'every',
      body: clinicPolicy('nimh-psychotherapies'),
      duration: { min: 1, max: 1, unit: 'weeks', ...clinicPolicy() },
      careAdvice: [],
    },
    {
      phase: 'followUp',
      visits: 'last',
      body: clinicPolicy('wiles-2013', 'wiles-2016'),
      careAdvice: [],
    },
  ],
  aftercare: clinicPolicy('schermuly-haupt-2018'),
  benefits: [
    { numerator: 95, denominator: 206, ...evidence('wiles-2013') },
    { denominator: 136, percent: 43, ...evidence('wiles-2016') },
  ],
  uncertainties: evidence('cuijpers-2023', 'wiles-2013', 'schermuly-haupt-2018'),
  ifItDoesNotWork: clinicPolicy('wiles-2013'),
  contraindications: [
    { kind: 'relative', ...clinicPolicy('wiles-2013') },
    { kind: 'relative', ...clinicPolicy('wiles-2013') },
    { kind: 'relative', ...clinicPolicy('wiles-2013') },
    { kind: 'relative', ...clinicPolicy() },
  ],
  interactions: clinicPolicy('wiles-2013'),
  pregnancyAndBreastfeeding: clinicPolicy('wiles-2013'),
  sideEffects: effects,
  alternatives: [{ isNoTreatment: false }, { isNoTreatment: false }, { isNoTreatment: false }, { isNoTreatment: true }],
  costNote: clinicPolicy(),
  careAdvice: ['call-clinic-now-cbt'],
  safetyWarnings: ['say-when-it-gets-worse'],
  clinics: ['talk-therapy-center'],
  review: {
    sources: [
      'wiles-2013',
      'wiles-2016',
      'cuijpers-2023',
      'schermuly-haupt-2018',
      'rozental-2016',
      'nice-depression-2022',
      'nimh-psychotherapies',
      'fda-what-it-regulates',
    ],
  },
}
