import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { useOnce } from './use-once.ts'

/** What a ticket was given out for: another use of it is refused. */
export interface TicketUse {
  purpose: 'addPasskey' | 'addApp' | 'confirm' | 'signIn'
  account: string
  /** Id of the sign-in session; empty before there is one. */
  session: string
}

const ticketMs = 5 * 60_000
const TicketSchema = z.strictObject({
  purpose: z.string(),
  account: z.string(),
  session: z.string(),
  until: z.number(),
  nonce: z.string(),
  content: z.string(),
})

/**
 * Gives out a ticket, which is random, signed by the CMS and good for five minutes. It is the challenge of a passkey, or holds
 * a secret between two requests. Nothing is stored until it comes back.
 */
export function createTicket({ secret }: Payload, use: TicketUse, content = ''): string {
  const nonce = randomBytes(16).toString('base64url')
  const body = JSON.stringify({ ...use, until: Date.now() + ticketMs, nonce, content })
  const text = Buffer.from(body).toString('base64url')
  return `${text}.${signatureOf(text, secret)}`
}

/** The content of a ticket that is good for this use; undefined where it isn't, or was used already. */
export async function redeemTicket(payload: Payload, use: TicketUse, ticket: string): Promise<string | undefined> {
  const [text = '', signature = ''] = ticket.split('.')
  const expected = Buffer.from(signatureOf(text, payload.secret))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  const { purpose, account, session, until, content } = TicketSchema.parse(
    JSON.parse(Buffer.from(text, 'base64url').toString()),
  )
  if (purpose !== use.purpose || account !== use.account || session !== use.session) return undefined
  if (until < Date.now()) return undefined
  const key = `ticket ${createHash('sha256').update(text).digest('hex')}`
  return (await useOnce(payload, key, until)) ? content : undefined
}

function signatureOf(text: string, secret: string): string {
  return createHmac('sha256', secret).update(`carepath ticket ${text}`).digest('base64url')
}
