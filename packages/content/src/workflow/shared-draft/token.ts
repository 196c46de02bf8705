import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** What a link is signed for: with anything else in the database in its place the link is void. */
export interface SignedFor extends ClinicalWords {
  /** Instant at which the link ends. */
  until: string
}

/** Makes the secret part of a link: a random number, and the signature of what the link is for. */
export function createToken(secret: string, signed: SignedFor): string {
  const nonce = randomBytes(24).toString('base64url')
  return `${nonce}.${signatureOf(secret, nonce, signed)}`
}

/** The part of a token that is stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** True for a token that was signed with this secret, for this document in this language until this instant. */
export function isTokenFor(secret: string, token: string, signed: SignedFor): boolean {
  const [nonce = '', signature = ''] = token.split('.')
  const expected = Buffer.from(signatureOf(secret, nonce, signed))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function signatureOf(secret: string, nonce: string, { type, id, locale, until }: SignedFor): string {
  const text = JSON.stringify(['carepath shared draft', nonce, type, id, locale, new Date(until).toISOString()])
  return createHmac('sha256', secret).update(text).digest('base64url')
}
