import { z } from 'zod'
import { documentFields } from '../parts/document-fields.ts'
import { PersonRoleSchema } from '../values/enums.ts'
import { ImageSchema } from '../values/image.ts'
import { limits } from '../values/limits.ts'
import { RichTextSchema } from '../parts/rich-text.ts'
import { lineOf, ListItemSchema, NameSchema, SlugSchema } from '../values/text.ts'

/** A licence to practise. */
export const LicenceSchema = z.strictObject({
  /** Licence number. */
  number: lineOf(40),
  /** US state that issued it, two letters. */
  state: z.string().regex(/^[A-Z]{2}$/u),
})

/** Somebody patients meet or whose name stands under a page. */
export const PersonSchema = z.strictObject({
  ...documentFields('person'),
  /** Last part of the path. */
  slug: SlugSchema,
  /** Full name, without credentials. */
  name: NameSchema,
  /** Degrees and titles, e.g. "MD". */
  credentials: lineOf(60).optional(),
  /** Required of clinicians. */
  licence: LicenceSchema.optional(),
  /** National Provider Identifier, ten digits. */
  npi: z
    .string()
    .regex(/^[0-9]{10}$/u)
    .optional(),
  /** What the person does for the clinic. */
  role: PersonRoleSchema,
  /** A short life. */
  bio: RichTextSchema,
  /** Portrait. */
  photo: ImageSchema.optional(),
  /** Interests readers should know of; empty where there are none. */
  disclosures: z.array(ListItemSchema).max(limits.listItems),
  /** False once the person has left: no new approval, old ones stand. */
  isActive: z.boolean(),
  /** True for the stand-in of the sample content, who is nobody. What such a person signs is marked as sample and kept from search engines. */
  isPlaceholder: z.boolean(),
})
export type Person = z.infer<typeof PersonSchema>
