import type { TreatmentShared, TreatmentWords } from '../../../model/sample-types.ts'

type Effect = TreatmentShared['sideEffects'][number]
type Figure = NonNullable<Effect['figures']>[number]
type EffectWords = TreatmentWords['sideEffects'][number]

/** Named by a study as an effect that 20% or more had, without a count and without the number of those who had ketamine. */
const atLeast20: Figure = {
  value: { kind: 'percent', percent: 20, qualifier: 'atLeast' },
  per: 'patient',
  sources: ['singh-2016'],
}

const atLeastHalf: Figure = {
  value: { kind: 'percent', percent: 50, denominator: 188, qualifier: 'atLeast' },
  per: 'patient',
  sources: ['acevedo-diaz-2020'],
}

/** The effects of the infusion, each with how often it happens. */
export const effects: Effect[] = [
  { effect: 'drowsiness', sources: ['fda-compounded-2023'] },
  { effect: 'nausea', figures: [atLeast20] },
  { effect: 'dissociation', figures: [atLeastHalf, atLeast20] },
  { effect: 'headache', figures: [atLeast20] },
  { effect: 'dizziness', figures: [atLeast20] },
  { effect: 'anxiety', figures: [atLeast20] },
  { effect: 'raised-blood-pressure', sources: ['szarmach-2020', 'short-2018'] },
  { effect: 'needle-pain', sources: ['ketalar-label-2024'] },
  {
    effect: 'severe-blood-pressure-rise',
    figures: [
      {
        value: { kind: 'count', numerator: 1, denominator: 24, qualifier: 'exactly' },
        per: 'patient',
        sources: ['murrough-2013'],
      },
    ],
  },
  { effect: 'breathing-problems', sources: ['ketalar-label-2024', 'fda-compounded-2023'] },
  { effect: 'lasting-mental-health-symptoms', sources: ['ketalar-label-2024'] },
  { effect: 'allergic-reaction', sources: ['ketalar-label-2024'] },
  {
    effect: 'bladder-symptoms',
    figures: [
      {
        value: { kind: 'range', from: 0, to: 24.5, studies: 27 },
        per: 'patient',
        sources: ['kerr-gaffney-2025'],
      },
    ],
  },
  { effect: 'misuse', sources: ['fda-compounded-2023', 'short-2018'] },
]

export const effectsInEnglish: EffectWords[] = [
  { note: 'The studies used here give no count. The FDA names deep sleepiness among the risks.' },
  {
    figures: [{ note: 'A study of 67 people says “20% or more” and gives no exact count. Some had a dummy infusion.' }],
  },
  {
    figures: [
      { note: 'It was so with each of 8 such effects. Most had peaked within 1 hour.' },
      { note: 'A study of 67 people says “20% or more” and gives no exact count. Some had a dummy infusion.' },
    ],
  },
  {
    figures: [{ note: 'A study of 67 people says “20% or more” and gives no exact count. Some had a dummy infusion.' }],
  },
  {
    figures: [
      {
        note: 'The count is for dizziness: “20% or more” of 67 people, some of whom had a dummy infusion. Balance was not counted.',
      },
    ],
  },
  {
    figures: [{ note: 'A study of 67 people says “20% or more” and gives no exact count. Some had a dummy infusion.' }],
  },
  { note: 'Blood pressure rises in studies, but they do not count how many people it rises in.' },
  { note: 'The label of ketamine for surgery lists pain and rash at the spot, and gives no count.' },
  { figures: [{ note: 'The infusion was stopped.' }] },
  { note: 'Known from too much or too fast ketamine, or with other medicines. No count for this treatment.' },
  { note: 'Reported after ketamine for surgery, with no count. Doses there are higher.' },
  { note: 'Reported after ketamine for surgery, with no count.' },
  { figures: [{ note: 'The studies used different forms, doses, and ways of asking.' }] },
  { note: 'Not counted for this treatment. Long-term safety was poorly studied in a review of 60 reports.' },
]

export const effectsInSpanish: EffectWords[] = [
  { note: 'Los estudios de esta guía no dan un número. La FDA nombra el sueño profundo entre los riesgos.' },
  {
    figures: [
      {
        note: 'Un estudio de 67 personas dice “20% o más” y no da el número exacto. A algunas se les dio una infusión falsa.',
      },
    ],
  },
  {
    figures: [
      { note: 'Vale para cada uno de 8 efectos de este tipo. La mayoría llegó a lo más alto en 1 hora.' },
      {
        note: 'Un estudio de 67 personas dice “20% o más” y no da el número exacto. A algunas se les dio una infusión falsa.',
      },
    ],
  },
  {
    figures: [
      {
        note: 'Un estudio de 67 personas dice “20% o más” y no da el número exacto. A algunas se les dio una infusión falsa.',
      },
    ],
  },
  {
    figures: [
      {
        note: 'El número es para el mareo: “20% o más” de 67 personas, algunas con una infusión falsa. El equilibrio no se contó.',
      },
    ],
  },
  {
    figures: [
      {
        note: 'Un estudio de 67 personas dice “20% o más” y no da el número exacto. A algunas se les dio una infusión falsa.',
      },
    ],
  },
  { note: 'En los estudios la presión sube, pero no cuentan en cuántas personas.' },
  { note: 'La etiqueta de la ketamina para cirugía nombra dolor y sarpullido en el lugar, sin dar un número.' },
  { figures: [{ note: 'La infusión se detuvo.' }] },
  {
    note: 'Se conoce con dosis muy altas o muy rápidas, o junto con otros medicamentos. No hay un número para este tratamiento.',
  },
  { note: 'Se informó tras la ketamina para cirugía, sin un número. Allí las dosis son más altas.' },
  { note: 'Se informó tras la ketamina para cirugía, sin un número.' },
  { figures: [{ note: 'Los estudios usaron distintas formas, dosis y maneras de preguntar.' }] },
  {
    note: 'No se contó en este tratamiento. En una revisión de 60 informes, la seguridad a largo plazo se estudió poco.',
  },
]
