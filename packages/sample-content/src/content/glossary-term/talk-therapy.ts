import type { GlossaryTermEntry } from '../../model/sample-types.ts'

/** Words of talk therapy. */
export const talkTherapyTerms: GlossaryTermEntry[] = [
  {
    key: 'cbt',
    shared: { slug: 'cbt', review: { sources: ['nimh-psychotherapies'] } },
    en: {
      term: 'cognitive behavioral therapy (CBT)',
      plainDefinition: 'A talk therapy that looks at how thoughts, mood, and what you do hang together.',
      pronunciation: 'KOG-nih-tiv bih-HAYV-yer-ul',
      synonyms: ['CBT'],
    },
    es: {
      term: 'terapia cognitivo-conductual (TCC)',
      plainDefinition: 'Psicoterapia que mira cómo se relacionan los pensamientos, el ánimo y lo que se hace.',
      pronunciation: 'cog-ni-TI-vo con-duc-TUAL',
      synonyms: ['TCC'],
    },
  },
  {
    key: 'talk-therapy',
    shared: { slug: 'talk-therapy', review: { sources: ['nimh-psychotherapies'] } },
    en: {
      term: 'talk therapy',
      plainDefinition:
        'Treatment by talking with a trained person, alone or in a group. Its other name is psychotherapy.',
      synonyms: ['psychotherapy'],
    },
    es: {
      term: 'psicoterapia',
      plainDefinition: 'Tratamiento que consiste en hablar con una persona formada para ello, a solas o en grupo.',
      synonyms: ['terapia psicológica'],
    },
  },
  {
    key: 'therapist',
    shared: { slug: 'therapist', review: { sources: [] } },
    en: {
      term: 'therapist',
      plainDefinition: 'A person who is trained and licensed to give therapy, such as talk therapy.',
      pronunciation: 'THEHR-uh-pist',
      synonyms: [],
    },
    es: {
      term: 'terapeuta',
      plainDefinition: 'Persona con formación y licencia para dar terapia, como la psicoterapia.',
      pronunciation: 'te-ra-PEU-ta',
      synonyms: [],
    },
  },
  {
    key: 'mood-scores',
    shared: { slug: 'mood-scores', review: { sources: [] } },
    en: {
      term: 'mood scores',
      plainDefinition: 'Points from the same questions on mood, asked again and again to see if anything changes.',
      synonyms: [],
    },
    es: {
      term: 'resultados de ánimo',
      plainDefinition: 'Puntos de las mismas preguntas sobre el ánimo, que se repiten para ver si algo cambia.',
      synonyms: [],
    },
  },
  {
    key: 'usual-care',
    shared: { slug: 'usual-care', review: { sources: [] } },
    en: {
      term: 'usual care',
      plainDefinition:
        'The care that people would have without the study, such as visits to their doctor and medicine.',
      synonyms: [],
    },
    es: {
      term: 'atención de siempre',
      plainDefinition:
        'La atención que las personas tendrían sin el estudio, como ir a su médico y tomar medicamentos.',
      synonyms: [],
    },
  },
]
