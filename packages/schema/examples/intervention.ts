import { buildExamples } from './example.ts'
import { common, pickFor } from './parts.ts'

export const interventionExamples = buildExamples<'intervention'>(
  [
    (locale) => ({
      ...common('intervention', 'intervention-infusion', locale),
      name: pickFor(locale)({
        en: 'ketamine into a vein, at a low dose',
        es: 'ketamina en una vena, en dosis baja',
      }),
      kind: 'drug',
    }),
    (locale) => ({
      ...common('intervention', 'intervention-anesthesia', locale),
      name: pickFor(locale)({
        en: 'ketamine at the dose that puts people to sleep',
        es: 'ketamina en la dosis que hace dormir',
      }),
      kind: 'drug',
    }),
    (locale) => ({
      ...common('intervention', 'intervention-coil', locale),
      name: pickFor(locale)({
        en: 'a magnetic coil held against the head',
        es: 'una bobina magnética que se apoya en la cabeza',
      }),
      kind: 'device',
    }),
    (locale) => ({
      ...common('intervention', 'intervention-support', locale),
      name: pickFor(locale)({ en: 'talks before and after', es: 'conversaciones antes y después' }),
      kind: 'psychologicalTherapy',
    }),
  ],
  [
    { because: 'an intervention without a name', path: 'name', change: { name: '' } },
    { because: 'a kind that there is not', path: 'kind', change: { kind: 'crystal' } },
  ],
)
