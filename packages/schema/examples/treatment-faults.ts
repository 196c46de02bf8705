import { block, explained, onEvidence, ref } from './parts.ts'
import { ect, nausea, nauseaFigure, noTreatment, offLabelUse, placementStep, withNausea } from './treatment-parts.ts'

/** What a treatment must not be: each a change of the example. */
export const treatmentFaults = [
  {
    because: 'an off-label treatment without a disclosure',
    path: 'regulatoryDisclosure',
    change: { regulatoryDisclosure: undefined },
  },
  {
    because: 'a treatment that no regulator looks at, without a word on it',
    path: 'regulatoryDisclosure',
    change: { statuses: [], regulatoryDisclosure: undefined },
  },
  {
    because: 'a status that no regulator has',
    path: 'statuses.0.status',
    change: { statuses: [{ ...offLabelUse('en'), status: 'us-fda/blessed' }] },
  },
  {
    because: 'two control classes of one country',
    path: 'interventions.0.controlClasses.1.controlClass',
    change: {
      interventions: [
        {
          ...{ kind: 'drug' as const, intervention: ref('intervention', 'intervention-infusion'), isSupporting: false },
          ...{ genericName: 'ketamine', route: 'intravenous' as const },
          controlClasses: ['us-schedule-iii', 'us-schedule-iv'].map((controlClass) => ({ controlClass, sources: [] })),
        },
      ],
    },
  },
  ...(['dose', 'controlClass', 'whatToBring', 'whatToAvoid', 'monitoring', 'misuse'] as const).map((topic) => ({
    because: `a guide that speaks of a topic that doesn’t apply: ${topic}`,
    path: 'notApplicable.0.topic',
    change: { notApplicable: [{ topic, because: 'No medicine is given.', ...explained }] },
  })),
  {
    because: 'a topic that doesn’t apply for two reasons',
    path: 'notApplicable.1.topic',
    change: {
      notApplicable: ['You stay awake.', 'No medicine is given.'].map((because) => ({
        topic: 'driving' as const,
        because,
        ...explained,
      })),
    },
  },
  ...(['sideEffects', 'contraindications', 'studies', 'otherTreatments'] as const).map((topic) => ({
    because: `a guide that lists what it says is not known: ${topic}`,
    path: 'notApplicable.0.topic',
    change: { notApplicable: [{ topic, because: 'A review found none.', ...onEvidence }] },
  })),
  ...(['sideEffects', 'contraindications', 'benefits', 'alternatives'] as const).map((field) => ({
    because: `an empty list, without the word that none is known: ${field}`,
    path: field,
    change: { [field]: [] },
  })),
  {
    because: 'an explanation as the grounds for knowing of none',
    path: 'notApplicable.0.basis',
    change: { sideEffects: [], notApplicable: [{ topic: 'sideEffects', because: 'We think so.', ...explained }] },
  },
  {
    because: 'another choice that rests on evidence without a source',
    path: 'alternatives.1.sources',
    change: { alternatives: [noTreatment('en'), { ...ect, sources: undefined }] },
  },
  {
    because: 'sources of another choice without the kind of grounds they are',
    path: 'alternatives.1.basis',
    change: { alternatives: [noTreatment('en'), { ...ect, basis: undefined }] },
  },
  {
    because: 'a study with fewer people than the group with the result',
    path: 'benefits.0.participants',
    change: {
      benefits: [
        {
          statement: 'They slept.',
          numerator: 17,
          denominator: 24,
          participants: 20,
          comparator: 'a pill',
          ...explained,
        },
      ],
    },
  },
  {
    because: 'no treatment, without what happens then',
    path: 'alternatives.0.description',
    change: { alternatives: [{ ...noTreatment('en'), description: undefined }, ect] },
  },
  { because: 'alternatives without no treatment', path: 'alternatives', change: { alternatives: [ect, ect] } },
  {
    because: 'the same clinic twice',
    path: 'clinics',
    change: { clinics: [ref('clinic', 'clinic-sample'), ref('clinic', 'clinic-sample')] },
  },
  { because: 'a treatment without a clinic', path: 'clinics', change: { clinics: [] } },
  { because: 'a treatment that does nothing', path: 'interventions', change: { interventions: [] } },
  {
    because: 'a treatment that only supports',
    path: 'interventions',
    change: {
      interventions: [
        {
          kind: 'device',
          intervention: ref('intervention', 'intervention-coil'),
          isSupporting: true,
          deviceType: 'magnetic coil',
        },
      ],
    },
  },
  {
    because: 'a device with a route',
    path: 'interventions.0',
    change: {
      interventions: [
        {
          kind: 'device',
          intervention: ref('intervention', 'intervention-coil'),
          isSupporting: false,
          deviceType: 'magnetic coil',
          route: 'oral',
        },
      ],
    },
  },
  { because: 'a treatment without steps', path: 'steps', change: { steps: [] } },
  { because: 'the same step twice', path: 'steps', change: { steps: [placementStep('en'), placementStep('en')] } },
  {
    because: 'a step that ends before it starts',
    path: 'steps.0.duration.max',
    change: { steps: [{ ...placementStep('en'), duration: { min: 10, max: 5, unit: 'minutes', ...explained } }] },
  },
  {
    because: 'a duration with three decimals',
    path: 'steps.0.duration.min',
    change: { steps: [{ ...placementStep('en'), duration: { min: 1.125, max: 5, unit: 'seconds', ...explained } }] },
  },
  {
    because: 'a step of other visits that doesn’t say which',
    path: 'steps.0.visitsInWords',
    change: { steps: [{ ...placementStep('en'), visits: 'other' }] },
  },
  { because: 'an empty list of places', path: 'settings', change: { settings: [] } },
  {
    because: 'more people with an effect than were asked',
    path: 'sideEffects.0.figures.0.value.numerator',
    change: withNausea({ kind: 'count', numerator: 7, denominator: 6, qualifier: 'exactly' }),
  },
  {
    because: 'a percentage of more than everybody',
    path: 'sideEffects.0.figures.0.value.percent',
    change: withNausea({ kind: 'percent', percent: 100.5, qualifier: 'exactly' }),
  },
  {
    because: 'less than nobody',
    path: 'sideEffects.0.figures.0.value.qualifier',
    change: withNausea({ kind: 'percent', percent: 0, qualifier: 'lessThan' }),
  },
  {
    because: 'more than everybody',
    path: 'sideEffects.0.figures.0.value.qualifier',
    change: withNausea({ kind: 'count', numerator: 5, denominator: 5, qualifier: 'moreThan' }),
  },
  {
    because: 'a rate of less than none',
    path: 'sideEffects.0.figures.0.value.qualifier',
    change: withNausea({ kind: 'rate', numerator: 0, denominator: 100_000, qualifier: 'lessThan' }),
  },
  {
    because: 'a rate below none',
    path: 'sideEffects.0.figures.0.value.numerator',
    change: withNausea({ kind: 'rate', numerator: -2.1, denominator: 100_000, qualifier: 'exactly' }),
  },
  {
    because: 'a rate in a part of one person',
    path: 'sideEffects.0.figures.0.value.denominator',
    change: withNausea({ kind: 'rate', numerator: 2.1, denominator: 0.5, qualifier: 'exactly' }),
  },
  {
    because: 'a rate in nothing',
    path: 'sideEffects.0.figures.0.value.denominator',
    change: withNausea({ kind: 'rate', numerator: 2.1, qualifier: 'exactly' }),
  },
  {
    because: 'a range that ends before it starts',
    path: 'sideEffects.0.figures.0.value.to',
    change: withNausea({ kind: 'range', from: 24.5, to: 0 }),
  },
  {
    because: 'a figure without a source',
    path: 'sideEffects.0.figures.0.sources',
    change: { sideEffects: [{ ...nausea('en'), figures: [{ ...nauseaFigure, sources: [] }] }] },
  },
  {
    because: 'the same side effect twice',
    path: 'sideEffects',
    change: { sideEffects: [nausea('en'), nausea('en')] },
  },
  {
    because: 'three safety warnings',
    path: 'safetyWarnings',
    change: { safetyWarnings: Array(3).fill(ref('safety-warning', 'x')) },
  },
  {
    because: 'a standing of what the treatment doesn’t consist of',
    path: 'statuses.0.interventions',
    change: { statuses: [{ ...offLabelUse('en'), interventions: [ref('intervention', 'intervention-coil')] }] },
  },
  {
    because: 'a standing of what it can’t be said of',
    path: 'statuses.0.interventions',
    change: { statuses: [{ ...offLabelUse('en'), interventions: [ref('intervention', 'intervention-support')] }] },
  },
  {
    because: 'a reason against what the treatment doesn’t consist of',
    path: 'contraindications.0.interventions',
    change: {
      contraindications: [
        {
          ...{ kind: 'absolute', text: 'An allergy', ...explained },
          interventions: [ref('intervention', 'intervention-coil')],
        },
      ],
    },
  },
  {
    because: 'a step in a place where patients don’t have the treatment',
    path: 'steps.0.settings',
    change: { steps: [{ ...placementStep('en'), settings: ['home'] }] },
  },
  {
    because: 'a step twice in one place',
    path: 'steps.0.settings',
    change: { steps: [{ ...placementStep('en'), settings: ['inpatient', 'inpatient'] }] },
  },
  {
    because: 'a fact for a condition that the treatment isn’t given for',
    path: 'keyFacts.0.conditions',
    change: { keyFacts: [{ label: 'How often', value: 'Once', conditions: ['Psoriasis'], ...explained }] },
  },
  {
    because: 'a step instead of none',
    path: 'steps.0.option',
    change: { steps: [{ ...placementStep('en'), option: 'instead' }] },
  },
  {
    because: 'a step instead of one of another visit',
    path: 'steps.1.option',
    change: {
      steps: [placementStep('en'), { ...placementStep('en'), id: 'drops', visits: 'later', option: 'instead' }],
    },
  },
  {
    because: 'a time of an effect that says no time',
    path: 'sideEffects.0.times.0.onset',
    change: { sideEffects: [{ ...nausea('en'), times: [{ name: 'Delayed reaction' }] }] },
  },
  {
    because: 'a dose that differs for no part of the treatment',
    path: 'regimens.0.conditions',
    change: { regimens: [block('One tablet.')] },
  },
]
