import { buildExamples } from './example.ts'
import { block, clinical, common, onLabel, pickFor } from './parts.ts'

export const safetyWarningExamples = buildExamples<'safety-warning'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('safety-warning', 'warning-driving', locale),
        heading: t({ en: 'Do not drive until the next day', es: 'No maneje hasta el día siguiente' }),
        body: block(
          t({ en: 'Plan for an adult to take you home.', es: 'Pida a una persona adulta que le lleve a casa.' }),
          onLabel,
        ),
        kind: 'commonMistake',
        ...clinical(locale),
      }
    },
  ],
  [{ because: 'a heading of two lines', path: 'heading', change: { heading: 'Do not\ndrive' } }],
)
