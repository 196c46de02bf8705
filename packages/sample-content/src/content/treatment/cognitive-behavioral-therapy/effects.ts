import type { TreatmentShared, TreatmentWords } from '../../../model/sample-types.ts'

type Effect = TreatmentShared['sideEffects'][number]
type Figure = NonNullable<Effect['figures']>[number]
type EffectWords = TreatmentWords['sideEffects'][number]

/** Each of 100 therapists was asked about one patient. */
const ofOneHundred = (numerator: number): Figure => ({
  value: { kind: 'count', numerator, denominator: 100, qualifier: 'exactly' },
  per: 'patient',
  sources: ['schermuly-haupt-2018'],
})

/** The effects of cognitive behavioral therapy, each with how often it happens. */
export const effects: Effect[] = [
  { effect: 'distress-after-therapy', figures: [ofOneHundred(27)] },
  {
    effect: 'anxiety',
    figures: [
      {
        value: { kind: 'percent', percent: 33, denominator: 653, qualifier: 'moreThan' },
        per: 'patient',
        sources: ['rozental-2016'],
      },
    ],
  },
  { effect: 'strained-relationships', figures: [ofOneHundred(6)] },
  { effect: 'worse-depression', figures: [ofOneHundred(9)] },
]

export const effectsInEnglish: EffectWords[] = [
  { figures: [{ note: '100 therapists were each asked about 1 patient. Patients themselves were not asked.' }] },
  {
    figures: [
      { note: 'More than a third named unpleasant memories, stress, and anxiety, after therapies of several kinds.' },
    ],
  },
  { figures: [{ note: '100 therapists were each asked about 1 patient. The study speaks of strain in the family.' }] },
  {
    figures: [{ note: '100 therapists were each asked about 1 patient. The study speaks of symptoms that got worse.' }],
  },
]

export const effectsInSpanish: EffectWords[] = [
  { figures: [{ note: 'Se preguntó a 100 terapeutas por 1 paciente cada uno. No se preguntó a los pacientes.' }] },
  {
    figures: [
      {
        note: 'Más de un tercio nombró recuerdos desagradables, estrés y ansiedad, tras psicoterapias de varios tipos.',
      },
    ],
  },
  {
    figures: [
      { note: 'Se preguntó a 100 terapeutas por 1 paciente cada uno. El estudio habla de tensión en la familia.' },
    ],
  },
  {
    figures: [
      { note: 'Se preguntó a 100 terapeutas por 1 paciente cada uno. El estudio habla de síntomas que empeoraron.' },
    ],
  },
]
