import { randomBytes } from 'node:crypto'

/** Header in which a proxy names a request, and each answer says the name. */
export const requestIdHeader = 'x-request-id'

/** Ids as proxies make them: UUIDs, hexadecimal digits, and other letters and digits without spaces. */
const wellFormed = /^[A-Za-z\d](?:[A-Za-z\d_-]{6,62})[A-Za-z\d]$/u

/** Signs of an id of our own: it is read out on the phone, so no letter looks like a digit. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const ownLength = 10

/** Whether a text is a request id. */
export const isRequestId = (text: unknown): text is string => typeof text === 'string' && wellFormed.test(text)

/** The id of a request: that of the proxy in front, if there is a well-formed one, else a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  return isRequestId(given) ? given : newRequestId()
}

function newRequestId(): string {
  return Array.from(randomBytes(ownLength), (byte) => signs[byte % signs.length]).join('')
}
