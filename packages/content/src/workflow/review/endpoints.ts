import { DaySchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { approvalScopes } from '../../model/approval-scope.ts'
import { approve } from './approve.ts'
import { approveTogether } from './approve-together.ts'
import { answerComment, CommentAnswerSchema } from '../comments/answer-comment.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { requestChanges } from './request-changes.ts'
import { loadReviewState } from './load-review-state.ts'
import { submit } from './submit.ts'
import { takeBack } from './take-back.ts'

const SubmissionSchema = ClinicalWordsSchema.extend({ message: z.string().trim().max(2000).optional() })
const RemarkSchema = z.strictObject({
  path: z.string().max(200),
  label: z.string().max(200),
  text: z.string().trim().min(1).max(2000),
})
const ChangesWantedSchema = ClinicalWordsSchema.extend({ remarks: z.array(RemarkSchema).max(100) })
const ApprovalSchema = z.strictObject({
  locale: ClinicalWordsSchema.shape.locale,
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  scope: z.enum(approvalScopes),
  reviewDue: DaySchema.optional(),
  note: z.string().trim().max(2000).optional(),
})
const SigningSchema = ClinicalWordsSchema.extend(ApprovalSchema.shape)
const SigningTogetherSchema = ClinicalWordsSchema.extend({ approvals: z.array(ApprovalSchema).min(1).max(20) })

/** The steps of a review, each `POST /review/…`, and the state of a document's review, `GET /review`. */
export const reviewEndpoints: Endpoint[] = [
  endpoint({
    path: '/review',
    method: 'get',
    schema: ClinicalWordsSchema,
    handler: (req, { type, id, locale }) => loadReviewState(req, { type, id }, locale),
  }),
  step('submit', SubmissionSchema, submit),
  step('take-back', ClinicalWordsSchema, takeBack),
  step('request-changes', ChangesWantedSchema, requestChanges),
  step('approve', SigningSchema, approve),
  step('approve-together', SigningTogetherSchema, approveTogether),
  step('answer-comment', CommentAnswerSchema, answerComment),
]

/** One step of a review, which is answered with the state of the review after it. */
function step<T extends z.infer<typeof ClinicalWordsSchema>>(
  name: string,
  schema: z.ZodType<T>,
  take: (req: SignedInRequest, input: T) => Promise<void>,
): Endpoint {
  return endpoint({
    path: `/review/${name}`,
    method: 'post',
    schema,
    handler: async (req, input) => {
      await inTransaction(req, () => take(req, input))
      return loadReviewState(req, input, input.locale)
    },
  })
}
