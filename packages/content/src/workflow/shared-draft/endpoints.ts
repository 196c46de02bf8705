import { setTimeout as pause } from 'node:timers/promises'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { endpoint } from '../request/endpoint.ts'
import { findShare } from './find-share.ts'
import { guestResponse } from './guest-response.ts'
import { loadShares, type ShownShare } from './load-shares.ts'
import { openDraft, type GuestRequest } from './open-draft.ts'
import { deniedResponse, openingResponse, unavailableResponse } from './plain-page.ts'
import { RevokeShareSchema, revokeShare, ShareDraftSchema, shareDraft } from './share-draft.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** The links to a draft. */
export interface SharedDrafts {
  shares: ShownShare[]
  /** The link that was made just now: it is in no other answer. */
  link?: string
}

/** Links to drafts, made and revoked by staff below `/draft-links`, and opened by anybody who has one, `/shared-draft`. */
export const sharedDraftEndpoints: Endpoint[] = [
  endpoint({
    path: '/draft-links',
    method: 'get',
    schema: ClinicalWordsSchema,
    handler: async (req, words): Promise<SharedDrafts> => ({ shares: await loadShares(req, words) }),
  }),
  endpoint({
    path: '/draft-links',
    method: 'post',
    schema: ShareDraftSchema,
    handler: async (req, input): Promise<SharedDrafts> => {
      const link = await inTransaction(req, () => shareDraft(req, input))
      const { type, id, locale } = input
      return { link, shares: await loadShares(req, { type, id, locale }) }
    },
  }),
  endpoint({
    path: '/draft-links/revoke',
    method: 'post',
    schema: RevokeShareSchema,
    handler: async (req, { share }): Promise<SharedDrafts> => {
      const words = await inTransaction(req, () => revokeShare(req, share))
      return { shares: await loadShares(req, words) }
    },
  }),
  { path: '/shared-draft', method: 'get', handler: () => openingResponse() },
  { path: '/shared-draft/page', method: 'get', handler: () => openingResponse() },
  { path: '/shared-draft/page', method: 'post', handler: answerGuest },
]

/** Every refusal takes as long as this, so that none tells how far a token got. */
const refusalMs = 400
/** A form with the longest comment, each of its letters as nine. */
const maxBody = 40_000

const GuestFormSchema = z
  .object({
    token: z.string().regex(/^[\w-]{32}\.[\w-]{43}$/u),
    page: z.coerce.number().int().min(0).max(100).default(0),
    comment: z.literal('yes').optional(),
    name: z.string().default(''),
    text: z.string().default(''),
  })
  .transform(({ token, page, comment, name, text }): GuestRequest => {
    return { token, page, comment: comment ? { name, text } : undefined }
  })

/** Answers whoever has a link with its draft, and everybody else with one and the same page. */
async function answerGuest(req: PayloadRequest): Promise<Response> {
  const earliest = pause(refusalMs)
  try {
    const guest = await readForm(req)
    const share = guest && (await findShare(req.payload, guest.token))
    if (guest && share) {
      const html = await openDraft(req, share, guest)
      if (html) return guestResponse(html)
      if (html === null) return unavailableResponse()
    }
  } catch (error) {
    // A token or words of a draft are in no message: the request's body is read here alone.
    logEvent(req.payload.logger, 'error', 'shared-draft-failed', { err: error })
    return unavailableResponse()
  }
  await earliest
  return deniedResponse()
}

async function readForm(req: PayloadRequest): Promise<GuestRequest | undefined> {
  const body = (await req.text?.()) ?? ''
  if (body.length > maxBody) return undefined
  return GuestFormSchema.safeParse(Object.fromEntries(new URLSearchParams(body))).data
}
