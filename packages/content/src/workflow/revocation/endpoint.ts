import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { endpoint } from '../request/endpoint.ts'
import { loadReviewState } from '../review/load-review-state.ts'
import type { ReviewState } from '../review/review-state.ts'
import type { WithdrawalResult } from '../withdrawal/withdraw.ts'
import { revoke } from './revoke.ts'

const RevocationSchema = ClinicalWordsSchema.extend({
  approval: IdSchema.optional(),
  reason: z.string().trim().min(1, { error: 'must say why' }).max(2000),
})

/** What a revocation has changed. */
export interface RevocationAnswer {
  /** The review after it. */
  review: ReviewState
  /** What has left the site; null where no live words rested on the approval. */
  withdrawal: WithdrawalResult | null
}

/** Revokes an approval, `POST /review/revoke`. 202 where the words have yet to leave the site. */
export const revocationEndpoint = endpoint({
  path: '/review/revoke',
  method: 'post',
  roles: ['reviewer'],
  refusal: 'Only a clinical reviewer can revoke an approval.',
  schema: RevocationSchema,
  handler: async (req, input) => {
    const withdrawal = await revoke(req, input)
    const review = await loadReviewState(req, input, input.locale)
    const answer: RevocationAnswer = { review, withdrawal }
    return Response.json(answer, { status: withdrawal?.pending === undefined ? 200 : 202 })
  },
})
