import { documentTypes, type DocumentType } from '../src/identity/document-type.ts'
import type { PublishedDocument } from '../src/types/published-document.ts'
import { careAdviceExamples } from './care-advice.ts'
import { clinicExamples } from './clinic.ts'
import type { Examples } from './example.ts'
import { faqExamples } from './faq.ts'
import { glossaryTermExamples } from './glossary-term.ts'
import { interventionExamples } from './intervention.ts'
import { pageExamples } from './page.ts'
import { personExamples } from './person.ts'
import { redirectExamples } from './redirect.ts'
import { safetyWarningExamples } from './safety-warning.ts'
import { sideEffectExamples } from './side-effect.ts'
import { siteSettingsExamples } from './site-settings.ts'
import { sourceExamples } from './source.ts'
import { treatmentExamples } from './treatment.ts'
import { withdrawalExamples } from './withdrawal.ts'

/** Curated examples of every type. Together the valid ones are a complete small site in both languages. */
export const examples: { [T in DocumentType]: Examples<T> } = {
  treatment: treatmentExamples,
  'side-effect': sideEffectExamples,
  'care-advice': careAdviceExamples,
  'safety-warning': safetyWarningExamples,
  faq: faqExamples,
  person: personExamples,
  source: sourceExamples,
  clinic: clinicExamples,
  intervention: interventionExamples,
  'glossary-term': glossaryTermExamples,
  page: pageExamples,
  'site-settings': siteSettingsExamples,
  redirect: redirectExamples,
  withdrawal: withdrawalExamples,
}

/** All valid examples: the documents of one small site. */
export const exampleDocuments: PublishedDocument[] = documentTypes.flatMap(
  (type): PublishedDocument[] => examples[type].valid,
)
