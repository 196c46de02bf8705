import type { Answer, Answers, AnswersOf } from '../parts/answers.ts'
import { careAdviceAnswers } from './care-advice.ts'
import { clinicAnswers } from './clinic.ts'
import { faqAnswers } from './faq.ts'
import { glossaryTermAnswers } from './glossary-term.ts'
import { interventionAnswers } from './intervention.ts'
import { pageAnswers } from './page.ts'
import { personAnswers } from './person.ts'
import { redirectAnswers } from './redirect.ts'
import { safetyWarningAnswers } from './safety-warning.ts'
import { sideEffectAnswers } from './side-effect.ts'
import { siteSettingsAnswers } from './site-settings.ts'
import { sourceAnswers } from './source.ts'
import { treatmentAnswers } from './treatment.ts'
import { withdrawalAnswers } from './withdrawal.ts'
import type { DocumentType } from '../identity/document-type.ts'
import type { Image } from '../values/image.ts'
import type { PublishedDocumentOf } from './published-document.ts'

/** Who answers for each field of each type. The hash of an approval, the gates, the screens and the docs all read this. */
export const documentAnswers: Record<DocumentType, Answers> = {
  treatment: treatmentAnswers,
  'side-effect': sideEffectAnswers,
  'care-advice': careAdviceAnswers,
  'safety-warning': safetyWarningAnswers,
  faq: faqAnswers,
  'glossary-term': glossaryTermAnswers,
  page: pageAnswers,
  person: personAnswers,
  source: sourceAnswers,
  clinic: clinicAnswers,
  intervention: interventionAnswers,
  'site-settings': siteSettingsAnswers,
  redirect: redirectAnswers,
  withdrawal: withdrawalAnswers,
} satisfies { [T in DocumentType]: AnswersOf<PublishedDocumentOf<T>> }

/** Who answers for a picture. In signed words its address and its text are signed with them. */
export const imageAnswers = {
  src: 'secondPerson',
  width: 'nobody',
  height: 'nobody',
  mimeType: 'nobody',
  alt: 'secondPerson',
  variants: 'nobody',
  focus: 'nobody',
} as const satisfies AnswersOf<Image>

/** The part of a document for which somebody answers, in the document's own shape; nothing else of it. */
export function selectFields(type: DocumentType, fields: object, answer: Answer): Record<string, unknown> {
  return select({ ...fields }, documentAnswers[type], answer)
}

function select(fields: Record<string, unknown>, answers: Answers, answer: Answer): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, declared]) => {
      const value = fields[name]
      if (value === undefined || value === null) return []
      if (typeof declared === 'string') return declared === answer ? [[name, value] as const] : []
      const inside = selectInside(value, declared, answer)
      return inside === undefined ? [] : [[name, inside] as const]
    }),
  )
}

function selectInside(value: unknown, answers: Answers, answer: Answer): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => selectInside(row, answers, answer))
  if (typeof value !== 'object' || value === null) return undefined
  const inside = select({ ...value }, answers, answer)
  return Object.keys(inside).length > 0 ? inside : undefined
}
