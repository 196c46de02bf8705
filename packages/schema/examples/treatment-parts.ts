import type { Locale } from '../src/values/languages.ts'
import type { FrequencyFigure, TreatmentSideEffect } from '../src/parts/frequency.ts'
import type { ProcessStep } from '../src/parts/process-step.ts'
import { block, byClinic, onEvidence, pickFor, ref } from './parts.ts'

export const placementStep = (locale: Locale): ProcessStep => {
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

export const infusionStep = (locale: Locale): ProcessStep => {
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

export const noTreatment = (locale: Locale) => ({
  name: pickFor(locale)({ en: 'No treatment', es: 'Sin tratamiento' }),
  description: pickFor(locale)({
    en: 'Depression may get better or worse by itself.',
    es: 'La depresión puede mejorar o empeorar por sí sola.',
  }),
  isNoTreatment: true,
})

const shared = { sources: [ref('source', 'source-trial')] }

export const nauseaFigure: FrequencyFigure = {
  value: { kind: 'percent', percent: 20, denominator: 67, qualifier: 'atLeast' },
  per: 'patient',
  ...shared,
}

export const nausea = (locale: Locale): TreatmentSideEffect => ({
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
    {
      value: { kind: 'rate', numerator: 9.7, denominator: 1_000, qualifier: 'about' },
      per: 'other',
      perInWords: pickFor(locale)({ en: 'people each year', es: 'personas cada año' }),
      comparator: {
        name: pickFor(locale)({ en: 'salt water', es: 'agua con sal' }),
        value: { kind: 'rate', numerator: 6.2, denominator: 1_000, qualifier: 'exactly' },
      },
      ...shared,
    },
  ],
  sources: [],
})

export const breathing = (locale: Locale): TreatmentSideEffect => ({
  effect: ref('side-effect', 'effect-breathing'),
  figures: [],
  sources: [ref('source', 'source-label')],
  studied: [ref('intervention', 'intervention-anesthesia')],
  note: pickFor(locale)({ en: 'Listed on the label without a number.', es: 'Aparece en la etiqueta sin cifra.' }),
})

/** A treatment's side effects with nausea at a frequency of its own. */
export const withNausea = (value: object) => ({
  sideEffects: [{ ...nausea('en'), figures: [{ ...nauseaFigure, value }] }],
})

export const ect = {
  name: 'ECT',
  description: 'Electroconvulsive therapy / terapia electroconvulsiva.',
  isNoTreatment: false,
  basis: 'evidence' as const,
  ...shared,
}

export const offLabelUse = (locale: Locale) => ({
  status: 'us-fda/off-label',
  use: pickFor(locale)({ en: 'depression', es: 'la depresión' }),
  sources: [ref('source', 'source-label')],
})
