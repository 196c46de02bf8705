import { DocumentKeySchema, IdSchema, withdrawableTypes } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { Role } from '../../model/roles.ts'
import { endpoint } from '../request/endpoint.ts'
import { setLegalHold } from './legal-hold.ts'
import { loadWithdrawalState } from './load-withdrawal-state.ts'
import { previewWithdrawal } from './preview-withdrawal.ts'
import { recall } from './recall.ts'
import type { WithdrawalResult } from './withdraw.ts'

const key = { type: z.enum(withdrawableTypes), id: IdSchema }
const KeySchema = z.strictObject(key)
const ReasonSchema = z.string().trim().min(1, { error: 'must say why' }).max(2000)
const RecallSchema = z.strictObject({ documents: z.array(KeySchema).min(1).max(500), reason: ReasonSchema })
const HoldSchema = z.strictObject({ ...key, on: z.boolean(), reason: ReasonSchema.optional() })
/** As in `?document=side-effect/ID&document=faq/ID`. */
const DocumentsSchema = z.strictObject({
  document: z
    .union([z.string(), z.array(z.string())])
    .transform((keys) => [keys].flat())
    .pipe(z.array(DocumentKeySchema.pipe(KeySchema)).min(1).max(500)),
})

const roles: readonly Role[] = ['reviewer', 'admin']

/** Recalls, legal holds, the preview of a withdrawal, and why a document is withdrawn. */
export const withdrawalEndpoints: Endpoint[] = [
  endpoint({
    path: '/withdraw',
    method: 'post',
    roles,
    refusal: 'Only reviewers and admins can withdraw a document.',
    schema: RecallSchema,
    // Without a worker nobody knows whether a document that isn't published is on a site that was rolled back.
    errorStatus: 409,
    handler: async (req, input) => answer(await recall(req, input)),
  }),
  endpoint({
    path: '/withdraw',
    method: 'get',
    roles,
    refusal: 'Only reviewers and admins can withdraw a document.',
    schema: DocumentsSchema,
    // Without a worker nobody knows.
    errorStatus: 409,
    handler: (req, { document }) => previewWithdrawal(req.payload, document),
  }),
  endpoint({
    path: '/legal-hold',
    method: 'post',
    roles,
    refusal: 'Only reviewers and admins can place a legal hold.',
    schema: HoldSchema,
    handler: async (req, input) => answer(await setLegalHold(req, input)),
  }),
  endpoint({ path: '/withdrawal', method: 'get', schema: KeySchema, handler: loadWithdrawalState }),
]

/** 202 where the withdrawal is on record and not done yet. */
function answer(result: Partial<WithdrawalResult>): Response {
  return Response.json(result, { status: result.pending === undefined ? 200 : 202 })
}
