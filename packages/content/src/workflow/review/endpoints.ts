import { DaySchema } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { approvalScopes } from '../../model/approval-scope.ts'
import { approve } from './approve.ts'
import { asked } from '../request/asked.ts'
import { WordsSchema } from '../../model/clinical-key.ts'
import { requestChanges } from './request-changes.ts'
import { reviewStateOf } from './review-state-of.ts'
import { submit } from './submit.ts'
import { takeBack } from './take-back.ts'

const SubmissionSchema = WordsSchema.extend({ message: z.string().trim().max(2000).optional() })
const RemarkSchema = z.strictObject({
  path: z.string().max(200),
  label: z.string().max(200),
  text: z.string().trim().min(1).max(2000),
})
const ChangesWantedSchema = WordsSchema.extend({ remarks: z.array(RemarkSchema).max(100) })
const SigningSchema = WordsSchema.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  scope: z.enum(approvalScopes),
  reviewDue: DaySchema.optional(),
  note: z.string().trim().max(2000).optional(),
})

/** The steps of the review, each `POST /review/…`, and how a document stands, `GET /review`. */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/review',
    method: 'get',
    handler: async (req) => {
      const { type, id, locale } = asked(req, WordsSchema, Object.fromEntries(req.searchParams))
      return Response.json(await reviewStateOf(req, { type, id }, locale))
    },
  },
  step('submit', SubmissionSchema, submit),
  step('take-back', WordsSchema, takeBack),
  step('request-changes', ChangesWantedSchema, requestChanges),
  step('approve', SigningSchema, approve),
]

/** One step: takes it, and tells how the document stands then. */
function step<T extends z.infer<typeof WordsSchema>>(
  name: string,
  schema: z.ZodType<T>,
  take: (req: PayloadRequest, input: T) => Promise<void>,
): Endpoint {
  return {
    path: `/review/${name}`,
    method: 'post',
    handler: async (req) => {
      const input = asked(req, schema, await req.json?.().catch(() => undefined))
      await take(req, input)
      return Response.json(await reviewStateOf(req, input, input.locale))
    },
  }
}
