import { buildExamples } from './example.ts'
import { common, paragraph, pickFor } from './parts.ts'

export const personExamples = buildExamples<'person'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('person', 'person-placeholder', locale),
        slug: 'placeholder-reviewer',
        name: t({ en: 'Placeholder Reviewer', es: 'Revisor de muestra' }),
        licence: { number: 'SAMPLE-0000', state: 'CA' },
        role: 'physician',
        bio: paragraph(
          t({
            en: 'This is not a real person. A clinic replaces it with its own clinician.',
            es: 'No es una persona real. La clínica pone aquí a su propio médico.',
          }),
        ),
        disclosures: [],
        isActive: true,
        isPlaceholder: true,
      }
    },
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('person', 'person-editor', locale),
        slug: 'placeholder-editor',
        name: t({ en: 'Placeholder Editor', es: 'Editor de muestra' }),
        role: 'editor',
        bio: paragraph(t({ en: 'This is not a real person.', es: 'No es una persona real.' })),
        disclosures: [t({ en: 'Works for the clinic', es: 'Trabaja para la clínica' })],
        isActive: true,
        isPlaceholder: true,
      }
    },
  ],
  [
    {
      because: 'a licence, and why there is none',
      path: 'noLicence',
      change: { licence: { number: '1', state: 'CA' }, noLicence: 'No register of this profession is kept here.' },
    },
    { because: 'a long name without a short one', path: 'shortName', change: { name: 'Name '.repeat(20).trim() } },
    {
      because: 'a licence of a state that is not in capitals',
      path: 'licence.state',
      change: { licence: { number: '1', state: 'ca' } },
    },
  ],
)
