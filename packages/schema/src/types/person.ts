import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { PersonRoleSchema } from '../values/enums.ts'
import { ImageSchema } from '../values/image.ts'
import { limits } from '../values/limits.ts'
import { RichTextSchema } from '../parts/rich-text.ts'
import { PersonTitleSchema } from '../parts/review.ts'
import {
  CountrySchema,
  lineUpTo,
  ListItemSchema,
  NameSchema,
  requireShortName,
  ShortNameSchema,
  shortNameRequired,
  SlugSchema,
} from '../values/text.ts'

/** A licence to practise. */
export const LicenceSchema = z.strictObject({
  /** Licence number. */
  number: lineUpTo(40),
  /** Who issued it: a US state in two letters, or who keeps the register elsewhere, e.g. "General Medical Council". */
  state: lineUpTo(limits.shortName).regex(/^(?:[A-Z]{2}$|...)/u, {
    error: 'must be a state in two letters, e.g. CA, or outside the US the name of who issued it',
  }),
  /** The country of the register, where the state alone doesn't say it. */
  country: CountrySchema.optional(),
})

/** A person whom patients meet, or whose name is printed under a page. */
export const PersonSchema = z
  .strictObject({
    ...documentFields('person'),
    /** Last part of the path. */
    slug: SlugSchema,
    /** Full name, without credentials. */
    name: NameSchema,
    /** Short form for menus; required where the name has more than 90 characters. */
    shortName: ShortNameSchema.optional(),
    /** How the person is addressed, before the name, e.g. "Mr", "Dra."; absent where the name stands alone. */
    title: PersonTitleSchema.optional(),
    /** Degrees and letters after the name, e.g. "MD", "FRCSI". */
    credentials: lineUpTo(60).optional(),
    /** Required of clinicians. */
    licence: LicenceSchema.optional(),
    /** Why a clinician has no licence, e.g. "No register of this profession is kept in Ireland." */
    noLicence: ListItemSchema.optional(),
    /** National Provider Identifier, ten digits. */
    npi: z
      .string()
      .regex(/^[0-9]{10}$/u, { error: 'must be ten digits' })
      .optional(),
    /** What the person does for the clinic. */
    role: PersonRoleSchema,
    /** What the person is called at the clinic, where the role doesn't say it, e.g. "Consultant orthopaedic surgeon"; required of another role. */
    jobTitle: ShortNameSchema.optional(),
    /** A short biography. */
    bio: RichTextSchema,
    /** Portrait. */
    photo: ImageSchema.optional(),
    /** Conflicts of interest; empty where there are none. */
    disclosures: z.array(ListItemSchema).max(limits.listItems),
    /** False once the person has left: new approvals are refused, former ones stay in force. */
    isActive: z.boolean(),
    /**
     * True for the made-up reviewer of the sample content. Documents that this person signs are marked as samples, and
     * search engines don't index them.
     */
    isPlaceholder: z.boolean(),
  })
  .refine(({ name, shortName }) => requireShortName(name, shortName), shortNameRequired)
  .refine(({ role, jobTitle }) => role !== 'other' || jobTitle !== undefined, {
    error: 'must be filled in, because the role is something else',
    path: ['jobTitle'],
  })
  .refine(({ licence, noLicence }) => licence === undefined || noLicence === undefined, {
    error: 'must be absent beside a license',
    path: ['noLicence'],
  })
export type Person = z.infer<typeof PersonSchema>

/** Who answers for the fields of a person. */
export const personAnswers: AnswersOf<Person> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  name: 'secondPerson',
  shortName: 'secondPerson',
  title: 'secondPerson',
  credentials: 'secondPerson',
  licence: 'secondPerson',
  noLicence: 'secondPerson',
  npi: 'secondPerson',
  role: 'secondPerson',
  jobTitle: 'secondPerson',
  bio: 'secondPerson',
  photo: 'secondPerson',
  disclosures: 'secondPerson',
  isActive: 'secondPerson',
  isPlaceholder: 'secondPerson',
}
