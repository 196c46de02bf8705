import { locales, renditionKey, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { Permission } from '../request/permission.ts'
import { loadReviewState } from '../review/load-review-state.ts'

/** Another language of a document that is in review at the same time. */
export interface LanguageBeside {
  locale: Locale
  /** Hash of its words as they are now. */
  hash: string | undefined
  /** True where an earlier version was approved: its changes can be approved alone. */
  wasReviewed: boolean
  canApprove: Permission
}

/** The other languages of a document that wait for a reviewer too. */
export async function loadLanguagesBeside(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
): Promise<LanguageBeside[]> {
  const others = locales.filter((other) => other !== locale)
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { openKey: { in: others.map((other) => renditionKey({ type, id, locale: other })) } },
        { status: { equals: 'inReview' } },
      ],
    },
    ...{ pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) },
  })
  const found: LanguageBeside[] = []
  for (const { locale: other } of docs) {
    const { hash, formerApproval, wasDueOn, can } = await loadReviewState(req, { type, id }, other)
    const wasReviewed = formerApproval !== undefined && wasDueOn === undefined
    found.push({ locale: other, hash, wasReviewed, canApprove: can.approve })
  }
  return found
}
