import { clinicalTypes, IdSchema } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isActive } from '../../model/access/is-active.ts'
import { reviewersAndAdmins } from '../../model/access/reviewers-and-admins.ts'
import type { User } from '../../model/payload-types.ts'
import { refusal } from '../../model/refusal.ts'
import { switchHold } from './legal-hold.ts'
import { previewOf } from './preview.ts'
import { withdraw } from './withdraw.ts'
import { withdrawalStateOf } from './withdrawal-state-of.ts'

const key = { type: z.enum(clinicalTypes), id: IdSchema }
const KeySchema = z.strictObject(key)
const ReasonSchema = z.string().trim().min(1, { error: 'must say why' }).max(2000)
const RecallSchema = z.strictObject({ documents: z.array(KeySchema).min(1).max(500), reason: ReasonSchema })
const HoldSchema = z.strictObject({ ...key, on: z.boolean(), reason: ReasonSchema.optional() })
/** As in `?document=side-effect/ID&document=faq/ID`. */
const DocumentsSchema = z
  .array(
    z.string().transform((text) => ({ type: text.slice(0, text.indexOf('/')), id: text.slice(text.indexOf('/') + 1) })),
  )
  .pipe(z.array(KeySchema).min(1).max(500))

/** Taking documents off the site at once, what that would do, and how a document stands. */
export const withdrawalEndpoints: Endpoint[] = [
  {
    path: '/withdraw',
    method: 'post',
    handler: async (req) => {
      const by = reviewerOrAdmin(req, 'Only reviewers and admins can withdraw a document.')
      const { documents, reason } = parsed(RecallSchema, await req.json?.().catch(() => undefined))
      return answer(await withdraw(req, { documents, reason, by }))
    },
  },
  {
    path: '/withdraw',
    method: 'get',
    handler: async (req) => {
      reviewerOrAdmin(req, 'Only reviewers and admins can withdraw a document.')
      const documents = parsed(DocumentsSchema, req.searchParams.getAll('document'))
      return Response.json(await previewOf(req.payload, documents))
    },
  },
  {
    path: '/legal-hold',
    method: 'post',
    handler: async (req) => {
      const by = reviewerOrAdmin(req, 'Only reviewers and admins can place a legal hold.')
      return answer(await switchHold(req, { ...parsed(HoldSchema, await req.json?.().catch(() => undefined)), by }))
    },
  },
  {
    path: '/withdrawal',
    method: 'get',
    handler: async (req) => {
      if (!isActive(req.user)) throw refusal('Sign in first.', 403)
      return Response.json(await withdrawalStateOf(req, parsed(KeySchema, Object.fromEntries(req.searchParams))))
    },
  },
]

function reviewerOrAdmin(req: PayloadRequest, otherwise: string): User {
  const { user } = req
  if (user && reviewersAndAdmins({ req })) return user
  throw refusal(otherwise, 403)
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input)
  if (!result.success) throw refusal(z.prettifyError(result.error))
  return result.data
}

/** 202 where it is on record and not done yet. */
function answer(taken: { pending?: string }): Response {
  return Response.json(taken, { status: taken.pending === undefined ? 200 : 202 })
}
