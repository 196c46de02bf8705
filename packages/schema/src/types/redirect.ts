import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { RedirectStatusSchema } from '../values/enums.ts'
import { OldAddressSchema, SitePathSchema } from '../values/site-address.ts'

/** Where an old path leads now. It isn't translated: the path holds the language. */
export const RedirectSchema = z
  .strictObject({
    ...documentFields('redirect'),
    /** The old path: of this site, or of the site that was here before. */
    from: OldAddressSchema,
    /** The new path; absent where the page is gone (410). */
    to: SitePathSchema.optional(),
    /** How web servers answer. */
    status: RedirectStatusSchema,
  })
  .refine(({ from, to }) => from !== to, { error: 'must not lead to itself', path: ['to'] })
  .refine(({ to, status }) => (status === '410') === (to === undefined), {
    error: 'must be given, except where the page is gone (410)',
    path: ['to'],
  })
export type Redirect = z.infer<typeof RedirectSchema>

/** Who answers for the fields of a redirect. */
export const redirectAnswers: AnswersOf<Redirect> = {
  ...documentFieldAnswers,
  from: 'nobody',
  to: 'nobody',
  status: 'nobody',
}
