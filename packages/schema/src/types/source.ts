import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { EvidenceLevelSchema, ProductSchema, SourceKindSchema } from '../values/enums.ts'
import { DaySchema, lineUpTo, ListItemSchema, WebAddressSchema } from '../values/text.ts'

/** A publication that backs claims. */
export const SourceSchema = z
  .strictObject({
    ...documentFields('source'),
    /** Kind of publication. */
    kind: SourceKindSchema,
    /** Title as published, in its own language. */
    title: lineUpTo(300),
    /** Language of the title, e.g. `en`, so that screen readers say it right. English where it is absent. */
    language: z
      .string()
      .regex(/^[a-z]{2}$/u, { error: 'must be a language’s two letters, e.g. en' })
      .optional(),
    /** Authors as cited, e.g. "Murrough JW, et al."; the body's name for a regulator. */
    authors: ListItemSchema,
    /** Journal or publishing body. */
    publisher: ListItemSchema,
    /** Year of publication. */
    year: z.number().int().min(1950).max(2100),
    /** Digital object identifier, without a resolver's address. */
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u)
      .optional(),
    /** PubMed number. */
    pmid: z
      .string()
      .regex(/^[0-9]{1,8}$/u)
      .optional(),
    /** Official address, where there is neither. */
    url: WebAddressSchema.optional(),
    /** Day it was last read and found unchanged. */
    accessedAt: DaySchema,
    /** Address of an archived copy. */
    archivedUrl: WebAddressSchema.optional(),
    /** The form of the medicine it studied. */
    product: ProductSchema,
    /** Strength of the evidence. */
    evidenceLevel: EvidenceLevelSchema,
    /** True once retracted: no claim may cite it. */
    isRetracted: z.boolean(),
    /** Day by which it is checked again. */
    nextCheck: DaySchema,
  })
  .refine(({ doi, pmid, url }) => doi ?? pmid ?? url, {
    error: 'must have a DOI, a PubMed number or an official address',
    path: ['doi'],
  })
export type Source = z.infer<typeof SourceSchema>

/** Address of a source: of its DOI, of PubMed, or its official one; empty where it has none. */
export function sourceAddress({ doi, pmid, url }: SourceAddresses): string {
  if (doi) return `https://doi.org/${doi}`
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
  return url ?? ''
}

type SourceAddresses = Partial<Record<'doi' | 'pmid' | 'url', string | null | undefined>>

/** Who answers for the fields of a source. */
export const sourceAnswers: AnswersOf<Source> = {
  ...documentFieldAnswers,
  kind: 'secondPerson',
  title: 'secondPerson',
  language: 'secondPerson',
  authors: 'secondPerson',
  publisher: 'secondPerson',
  year: 'secondPerson',
  doi: 'secondPerson',
  pmid: 'secondPerson',
  url: 'secondPerson',
  accessedAt: 'nobody',
  archivedUrl: 'secondPerson',
  product: 'secondPerson',
  evidenceLevel: 'secondPerson',
  isRetracted: 'secondPerson',
  nextCheck: 'nobody',
}
