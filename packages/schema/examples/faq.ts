import { buildExamples } from './example.ts'
import { block, byClinic, clinical, common, pickFor, ref } from './parts.ts'

export const faqExamples = buildExamples<'faq'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('faq', 'faq-stop', locale),
        slug: 'can-it-be-stopped',
        question: t({ en: 'Can the infusion be stopped?', es: '¿Se puede detener la infusión?' }),
        answer: block(
          t({ en: 'Yes. Ask your nurse at any time.', es: 'Sí. Dígaselo a su enfermera en cualquier momento.' }),
          byClinic,
        ),
        treatment: ref('treatment', 'treatment-ketamine'),
        order: 1,
        ...clinical(locale),
      }
    },
  ],
  [
    {
      because: 'an answer of more than 120 words',
      path: 'answer.body',
      change: { answer: block('word '.repeat(121).trim()) },
    },
  ],
)
