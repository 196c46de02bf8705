import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { evidenceSubjectAnswers, EvidenceSubjectSchema } from '../parts/evidence-subject.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { EvidenceLevelSchema, SourceKindSchema } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { fitsKind } from '../values/source-levels.ts'
import { DaySchema, lineUpTo, NameSchema, WebAddressSchema } from '../values/text.ts'

/** A publication that backs claims. */
export const SourceSchema = z
  .strictObject({
    ...documentFields('source'),
    /** Kind of publication. */
    kind: SourceKindSchema,
    /** Title as published, in its own language. */
    title: lineUpTo(limits.sourceTitle),
    /** Language of the title, e.g. `en`, so that screen readers say it right. English where it is absent. */
    language: z
      .string()
      .regex(/^[a-z]{2}$/u, { error: 'must be a language’s two letters, e.g. en' })
      .optional(),
    /** Authors as cited, e.g. "Murrough JW, et al."; a body's name where it is the author. Absent where none is named. */
    authors: NameSchema.optional(),
    /** Journal or publishing body. Absent where none is named. */
    publisher: NameSchema.optional(),
    /** Year of publication. Absent where the publication has no date. */
    year: z.number().int().min(1500).max(2100).optional(),
    /** Digital object identifier, without a resolver's address. */
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u, { error: 'must begin with 10., e.g. 10.1056/NEJMoa2302399' })
      .optional(),
    /** PubMed number. */
    pmid: z
      .string()
      .regex(/^[0-9]{1,8}$/u, { error: 'must be digits, e.g. 37224232' })
      .optional(),
    /** Official address, where there is neither. */
    url: WebAddressSchema.optional(),
    /** International standard book number, e.g. "978-0-19-953567-6": enough for a printed book. */
    isbn: z
      .string()
      .regex(/^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/u, { error: 'must be a number of 10 or 13 digits' })
      .optional(),
    /** Day it was last read and found unchanged; absent where nobody here has read it, or noted when. */
    accessedAt: DaySchema.optional(),
    /** Address of an archived copy. */
    archivedUrl: WebAddressSchema.optional(),
    /** What and whom it studied. */
    subject: EvidenceSubjectSchema,
    /** What it is as evidence. It fits the kind: see `levelsOfKind`. */
    evidenceLevel: EvidenceLevelSchema,
    /** True once retracted: no claim may cite it. */
    isRetracted: z.boolean(),
    /** Day by which it is checked again; absent where nobody has set one. */
    nextCheck: DaySchema.optional(),
  })
  .refine(({ doi, pmid, url, isbn }) => doi ?? pmid ?? url ?? isbn, {
    error: 'must be filled in, or else the PubMed number, the official address or the ISBN',
    path: ['doi'],
  })
  .refine(({ kind, evidenceLevel }) => fitsKind(evidenceLevel, kind), {
    error: 'must fit the kind of publication',
    path: ['evidenceLevel'],
  })
export type Source = z.infer<typeof SourceSchema>

/** Address of a source: of its DOI, of PubMed, or its official one; empty for a printed book. */
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
  isbn: 'secondPerson',
  accessedAt: 'nobody',
  archivedUrl: 'secondPerson',
  subject: evidenceSubjectAnswers,
  evidenceLevel: 'secondPerson',
  isRetracted: 'secondPerson',
  nextCheck: 'nobody',
}
