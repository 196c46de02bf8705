import { buildExamples } from './example.ts'
import { clinical, common, pickFor } from './parts.ts'

export const glossaryTermExamples = buildExamples<'glossary-term'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('glossary-term', 'term-dissociation', locale),
        slug: 'dissociation',
        term: t({ en: 'Dissociation', es: 'Disociación' }),
        plainDefinition: t({
          en: 'Feeling cut off from your body, your thoughts or the room around you.',
          es: 'Sensación de estar separado del cuerpo, de los pensamientos o del lugar.',
        }),
        pronunciation: t({ en: 'dih-SOH-see-AY-shun', es: 'di-so-cia-CIÓN' }),
        synonyms: [t({ en: 'feeling detached', es: 'sentirse desconectado' })],
        ...clinical(locale),
      }
    },
  ],
  [
    {
      because: 'a definition of more than 30 words',
      path: 'plainDefinition',
      change: { plainDefinition: 'word '.repeat(31).trim() },
    },
    {
      because: 'treatments without one, which would explain the word nowhere',
      path: 'treatments',
      change: { treatments: [] },
    },
  ],
)
