import { buildExamples } from './example.ts'
import { block, byClinic, clinical, common, onEvidence, onLabel, pickFor, ref } from './parts.ts'

export const sideEffectExamples = buildExamples<'side-effect'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('side-effect', 'effect-nausea', locale),
        slug: 'nausea',
        plainName: t({ en: 'Feeling sick (nausea)', es: 'Ganas de vomitar (náuseas)' }),
        medicalName: t({ en: 'Nausea', es: 'Náuseas' }),
        manifestation: 'symptom',
        summary: t({ en: 'Feeling as if you may vomit.', es: 'Sensación de que puede vomitar.' }),
        severity: 'mild',
        isSerious: false,
        onset: { min: 10, max: 20, unit: 'minutes', ...onEvidence },
        peak: { min: 1, max: 1, unit: 'hours', ...onEvidence },
        duration: { min: 1, max: 4, unit: 'hours', ...onEvidence },
        whatItFeelsLike: block(t({ en: 'Your stomach may feel unsettled.', es: 'Puede sentir el estómago revuelto.' })),
        whatToDo: block(t({ en: 'Tell your nurse at once.', es: 'Avise enseguida a su enfermera.' })),
        howWeManageIt: block(
          t({ en: 'Staff can give you medicine for it.', es: 'El personal puede darle un medicamento.' }),
          byClinic,
        ),
        careAdvice: [
          ref('care-advice', 'care-911'),
          ref('care-advice', 'care-988'),
          ref('care-advice', 'care-nurse'),
          ref('care-advice', 'care-clinic'),
        ],
        canBeReported: false,
        ...clinical(locale),
      }
    },
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('side-effect', 'effect-breathing', locale),
        slug: 'breathing-problems',
        plainName: t({ en: 'Breathing problems', es: 'Problemas para respirar' }),
        medicalName: t({ en: 'Respiratory depression', es: 'Depresión respiratoria' }),
        manifestation: 'sign',
        summary: t({ en: 'Breathing becomes slow or shallow.', es: 'La respiración se vuelve lenta o poco profunda.' }),
        severity: 'severe',
        isSerious: true,
        whatItFeelsLike: block(
          t({ en: 'You may feel short of breath.', es: 'Puede sentir que le falta el aire.' }),
          onLabel,
        ),
        whatToDo: block(t({ en: 'Get help at once.', es: 'Pida ayuda de inmediato.' })),
        howWeManageIt: block(
          t({
            en: 'Staff watch your breathing the whole time.',
            es: 'El personal vigila su respiración todo el tiempo.',
          }),
          byClinic,
        ),
        whoIsAtHigherRisk: block(
          t({
            en: 'People who take other drugs that make them drowsy.',
            es: 'Quienes toman otros medicamentos que dan sueño.',
          }),
          onLabel,
        ),
        careAdvice: [ref('care-advice', 'care-911'), ref('care-advice', 'care-988')],
        canBeReported: true,
        ...clinical(locale),
      }
    },
  ],
  [
    {
      because: 'a serious effect without a care card',
      path: 'careAdvice',
      change: { isSerious: true, careAdvice: [] },
    },
    {
      because: 'a summary of more than 60 words',
      path: 'summary',
      change: { summary: 'word '.repeat(61).trim() },
    },
    {
      because: 'evidence without a source',
      path: 'whatToDo.sources',
      change: { whatToDo: block('Words.', { basis: 'evidence', sources: [] }) },
    },
  ],
)
