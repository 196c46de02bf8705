import type { Locale } from '../src/values/languages.ts'
import type { FrequencyFigure, TreatmentSideEffect } from '../src/parts/frequency.ts'
import type { ProcessStep } from '../src/parts/process-step.ts'
import { buildExamples } from './example.ts'
import { block, byClinic, clinical, common, explained, onEvidence, onLabel, pickFor, ref } from './parts.ts'

const placementStep = (locale: Locale): ProcessStep => {
  const t = pickFor(locale)
  return {
    id: 'placing-the-iv',
    phase: 'arrival',
    visits: 'first',
    title: t({ en: 'Placing the IV', es: 'Colocación de la vía' }),
    body: block(
      t({ en: 'A clinician places a thin tube in your arm.', es: 'Un profesional coloca un tubo fino en el brazo.' }),
      byClinic,
    ),
    youWillFeel: [t({ en: 'A brief sting', es: 'Un pinchazo breve' })],
    staffWillDo: [t({ en: 'Put a cuff on your arm', es: 'Ponerle un manguito en el brazo' })],
    youShouldDo: [t({ en: 'Say if it hurts', es: 'Decir si le duele' })],
    duration: { min: 5, max: 10, unit: 'minutes', ...byClinic },
    monitoring: [t({ en: 'Blood pressure', es: 'Presión arterial' })],
    careAdvice: [],
  }
}

const infusionStep = (locale: Locale): ProcessStep => {
  const t = pickFor(locale)
  return {
    id: 'during-the-infusion',
    phase: 'during',
    visits: 'other',
    visitsInWords: t({ en: 'Each visit but the last', es: 'Cada visita menos la última' }),
    title: t({ en: 'During the infusion', es: 'Durante la infusión' }),
    body: block(t({ en: 'The medicine runs in slowly.', es: 'El medicamento entra despacio.' }), onEvidence),
    youWillFeel: [t({ en: 'Heaviness, or feeling detached', es: 'Pesadez o sensación de desconexión' })],
    staffWillDo: [],
    youShouldDo: [t({ en: 'Ask for help before you get up', es: 'Pedir ayuda antes de levantarse' })],
    duration: { min: 37.5, unit: 'minutes', ...onEvidence },
    monitoring: [],
    careAdvice: [ref('care-advice', 'care-nurse')],
  }
}

const noTreatment = (locale: Locale) => ({
  name: pickFor(locale)({ en: 'No treatment', es: 'Sin tratamiento' }),
  description: pickFor(locale)({
    en: 'Depression may get better or worse by itself.',
    es: 'La depresión puede mejorar o empeorar por sí sola.',
  }),
  isNoTreatment: true,
})

const shared = { sources: [ref('source', 'source-trial')] }

const nauseaFigure: FrequencyFigure = {
  value: { kind: 'percent', percent: 20, denominator: 67, qualifier: 'atLeast' },
  per: 'patient',
  ...shared,
}

const nausea = (locale: Locale): TreatmentSideEffect => ({
  effect: ref('side-effect', 'effect-nausea'),
  figures: [
    nauseaFigure,
    {
      value: { kind: 'count', numerator: 12, denominator: 400, qualifier: 'exactly' },
      per: 'session',
      comparator: {
        name: pickFor(locale)({ en: 'salt water', es: 'agua con sal' }),
        value: { kind: 'range', from: 0, to: 1.5, studies: 2 },
      },
      ...shared,
      note: pickFor(locale)({ en: 'Asked after each session.', es: 'Se preguntó después de cada sesión.' }),
    },
  ],
  sources: [],
})

const breathing = (locale: Locale): TreatmentSideEffect => ({
  effect: ref('side-effect', 'effect-breathing'),
  figures: [],
  sources: [ref('source', 'source-label')],
  studied: [ref('intervention', 'intervention-anesthesia')],
  note: pickFor(locale)({ en: 'Listed on the label without a number.', es: 'Aparece en la etiqueta sin cifra.' }),
})

/** A treatment's side effects with nausea at a frequency of its own. */
const withNausea = (value: object) => ({ sideEffects: [{ ...nausea('en'), figures: [{ ...nauseaFigure, value }] }] })

const ect = {
  name: 'ECT',
  description: 'Electroconvulsive therapy / terapia electroconvulsiva.',
  isNoTreatment: false,
}

const offLabelUse = (locale: Locale) => ({
  status: 'us-fda/off-label',
  use: pickFor(locale)({ en: 'depression', es: 'la depresión' }),
  sources: [ref('source', 'source-label')],
})

export const treatmentExamples = buildExamples<'treatment'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('treatment', 'treatment-ketamine', locale),
        slug: 'ketamine-infusion',
        name: t({ en: 'Ketamine infusion for depression', es: 'Infusión de ketamina para la depresión' }),
        plainName: t({ en: 'Ketamine infusion', es: 'Infusión de ketamina' }),
        alsoKnownAs: [t({ en: 'IV ketamine', es: 'Ketamina intravenosa' })],
        summary: t({
          en: 'A medicine is given slowly into a vein. Some people feel less depressed for a time.',
          es: 'Se da un medicamento lentamente en una vena. Algunas personas se sienten menos deprimidas por un tiempo.',
        }),
        conditions: [t({ en: 'Depression', es: 'Depresión' })],
        statuses: [offLabelUse(locale)],
        regulatoryDisclosure: block(
          t({
            en: 'Ketamine is not approved by the FDA for depression.',
            es: 'La FDA no ha aprobado la ketamina para la depresión.',
          }),
          onLabel,
        ),
        notApplicable: [],
        interventions: [
          {
            kind: 'drug',
            intervention: ref('intervention', 'intervention-infusion'),
            isSupporting: false,
            genericName: t({ en: 'ketamine', es: 'ketamina' }),
            route: 'intravenous',
            controlClass: 'us-schedule-iii',
          },
          {
            kind: 'psychologicalTherapy',
            intervention: ref('intervention', 'intervention-support'),
            isSupporting: true,
            format: 'individual',
            delivery: ['inPerson', 'video'],
          },
        ],
        dose: block(t({ en: '0.5 mg per kg over 40 minutes.', es: '0.5 mg por kg en 40 minutos.' }), onEvidence),
        course: block(
          t({ en: 'Twice a week for 3 weeks in one trial.', es: '2 veces por semana durante 3 semanas en un ensayo.' }),
          onEvidence,
        ),
        howItWorks: block(t({ en: 'It blocks a signal in the brain.', es: 'Bloquea una señal en el cerebro.' })),
        keyFacts: [
          {
            label: t({ en: 'How it is given', es: 'Cómo se da' }),
            value: t({ en: 'Into a vein', es: 'En una vena' }),
            ...explained,
          },
        ],
        preparation: block(t({ en: 'Follow the fasting rules.', es: 'Siga las reglas de ayuno.' }), byClinic),
        whatToBring: [t({ en: 'An adult to take you home', es: 'Una persona adulta que le lleve a casa' })],
        whatToAvoid: [t({ en: 'Alcohol', es: 'Alcohol' })],
        settings: ['outpatient', 'inpatient'],
        steps: [placementStep(locale), infusionStep(locale)],
        aftercare: block(t({ en: 'Rest for the day.', es: 'Descanse ese día.' }), byClinic),
        gettingHome: block(
          t({ en: 'Do not drive until the next day.', es: 'No maneje hasta el día siguiente.' }),
          onLabel,
        ),
        benefits: [
          {
            statement: t({
              en: 'About 55% responded, against 41% with ECT.',
              es: 'Respondió cerca del 55%, frente al 41% con TEC.',
            }),
            denominator: 403,
            percent: 55.4,
            comparator: t({ en: 'electroconvulsive therapy', es: 'terapia electroconvulsiva' }),
            timeframe: t({ en: 'after 3 weeks', es: 'después de 3 semanas' }),
            uncertainty: t({
              en: 'People knew which treatment they had.',
              es: 'Las personas sabían qué tratamiento recibían.',
            }),
            ...onEvidence,
          },
        ],
        uncertainties: block(
          t({ en: 'Long-term safety is poorly studied.', es: 'La seguridad a largo plazo está poco estudiada.' }),
          onEvidence,
        ),
        ifItDoesNotWork: block(
          t({ en: 'Talk to your clinician about other choices.', es: 'Hable con su médico sobre otras opciones.' }),
        ),
        contraindications: [
          {
            kind: 'absolute',
            text: t({ en: 'Uncontrolled high blood pressure', es: 'Presión alta no controlada' }),
            ...onLabel,
          },
        ],
        interactions: block(
          t({ en: 'Tell us about every medicine you take.', es: 'Díganos todos los medicamentos que toma.' }),
        ),
        pregnancyAndBreastfeeding: block(
          t({ en: 'It is not recommended in pregnancy.', es: 'No se recomienda en el embarazo.' }),
          onLabel,
        ),
        misuse: block(
          t({
            en: 'Ketamine can be misused. Using it often can harm the bladder.',
            es: 'La ketamina se puede usar de forma indebida. El uso frecuente puede dañar la vejiga.',
          }),
          onLabel,
        ),
        sideEffects: [nausea(locale), breathing(locale)],
        alternatives: [noTreatment(locale), ect],
        careAdvice: [ref('care-advice', 'care-911'), ref('care-advice', 'care-988'), ref('care-advice', 'care-clinic')],
        safetyWarnings: [ref('safety-warning', 'warning-driving')],
        clinics: [ref('clinic', 'clinic-sample')],
        ...clinical(locale),
      }
    },
  ],
  [
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
  ],
)
