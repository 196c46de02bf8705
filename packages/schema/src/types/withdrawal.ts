import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { WithdrawalReasonSchema } from '../values/enums.ts'
import { sourceLocale } from '../values/languages.ts'
import { PageOwnerSchema } from '../identity/page-owner.ts'
import { DaySchema, SlugSchema } from '../values/text.ts'

/**
 * The notice in place of a withdrawn document's pages, in one language. The worker makes it; it has the document's id.
 * It holds no word of the document, since a word may be the reason for the withdrawal.
 */
export const WithdrawalSchema = z
  .strictObject({
    ...documentFields('withdrawal'),
    /** Type of the withdrawn document. */
    documentType: PageOwnerSchema,
    /** Last part of its path: the site knows the pages that the document had. */
    slug: SlugSchema,
    /** Why there is a notice. */
    reason: WithdrawalReasonSchema,
    /** Day of the withdrawal. */
    withdrawnAt: DaySchema,
  })
  .refine(({ reason, locale }) => reason !== 'translationOutdated' || locale !== sourceLocale, {
    error: 'must not be an outdated translation: this is the language that others are translated from',
    path: ['reason'],
  })
export type Withdrawal = z.infer<typeof WithdrawalSchema>

/** Who answers for the fields of a notice, which the worker makes. */
export const withdrawalAnswers: AnswersOf<Withdrawal> = {
  ...documentFieldAnswers,
  documentType: 'nobody',
  slug: 'nobody',
  reason: 'nobody',
  withdrawnAt: 'nobody',
}
