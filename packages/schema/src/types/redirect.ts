import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { RedirectStatusSchema } from '../values/enums.ts'

/** A site path with a slash at both ends, language included. */
export const SitePathSchema = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u, {
  error: 'must be a path on this site, such as /side-effects/nausea/',
})

/** Where an old path leads now. It isn't translated: the path holds the language. */
export const RedirectSchema = z
  .strictObject({
    ...documentFields('redirect'),
    /** The old path. */
    from: SitePathSchema,
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
