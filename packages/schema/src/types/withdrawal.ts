import { z } from 'zod'
import { documentFields } from '../parts/document-fields.ts'
import { sourceLocale, WithdrawalReasonSchema } from '../values/enums.ts'
import { PageOwnerSchema } from '../identity/page-owner.ts'
import { DaySchema, SlugSchema } from '../values/text.ts'

/**
 * The notice at the address of a document that was live and is not now, in one language. Nobody writes it: it is made of
 * what happened to the document, whose id it shares. It holds no word of what it stands for, which may be why that went.
 */
export const WithdrawalSchema = z
  .strictObject({
    ...documentFields('withdrawal'),
    /** Type of the document that is gone. */
    documentType: PageOwnerSchema,
    /** Last part of its path: the site knows which pages that made. */
    slug: SlugSchema,
    /** Why readers find a notice. */
    reason: WithdrawalReasonSchema,
    /** Day it was taken down. */
    withdrawnAt: DaySchema,
  })
  .refine(({ reason, locale }) => reason !== 'translationOutdated' || locale !== sourceLocale, {
    error: 'must not be an outdated translation: this is the language that others are translated from',
    path: ['reason'],
  })
export type Withdrawal = z.infer<typeof WithdrawalSchema>
