import type { Basis } from '../src/values/enums.ts'
import type { Locale } from '../src/values/languages.ts'
import type { DocumentType } from '../src/identity/document-type.ts'
import type { FactualBlock } from '../src/parts/factual-block.ts'
import type { RichText } from '../src/parts/rich-text.ts'
import type { Review } from '../src/parts/review.ts'

/** The words of an example in both languages. */
export interface Words {
  en: string
  es: string
}

/** Picks the words of one language. */
export type Pick = (words: Words) => string

export const pickFor =
  (locale: Locale): Pick =>
  (words) =>
    words[locale]

/** A pointer to another example. */
export const ref = <T extends DocumentType>(type: T, id: string) => ({ type, id })

/** Rich text of one paragraph. */
export const paragraph = (text: string): RichText => ({ html: `<p>${text}</p>`, text, headings: [], references: [] })

/** Grounds of an example's claims. */
export const onEvidence = {
  basis: 'evidence' as Basis,
  sources: [ref('source', 'source-trial')],
}
export const onLabel = {
  basis: 'label' as Basis,
  sources: [ref('source', 'source-label')],
  studied: [ref('intervention', 'intervention-anesthesia')],
}
export const explained = { basis: 'explanation' as Basis, sources: [] }
export const byClinic = {
  basis: 'clinicPolicy' as Basis,
  sources: [],
  attestedBy: ref('person', 'person-placeholder'),
}

/** One paragraph with its grounds. */
export const block = (text: string, grounds: Omit<FactualBlock, 'body'> = explained): FactualBlock => ({
  body: paragraph(text),
  ...grounds,
})

/** Fields that every example has. */
export const common = <T extends DocumentType>(type: T, id: string, locale: Locale) => ({
  type,
  id,
  locale,
  updatedAt: '2026-11-16T09:00:00.000Z',
  assets: [],
})

/** Review and search fields of every clinical example. */
export const clinical = (locale: Locale): { review: Review; seo: Record<string, never> } => ({
  review: {
    reviewedBy: ref('person', 'person-placeholder'),
    reviewedAt: '2026-11-16',
    reviewDue: '2027-11-15',
    authors: [ref('person', 'person-editor')],
    sources: [ref('source', 'source-trial'), ref('source', 'source-label')],
    ...(locale === 'es' && {
      translation: { reviewedBy: ref('person', 'person-placeholder'), reviewedAt: '2026-11-16' },
    }),
  },
  seo: {},
})
