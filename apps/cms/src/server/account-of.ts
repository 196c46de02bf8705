import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { jwtVerify } from 'jose'

const tokenCookie = /(?:^|;\s*)payload-token=([^;]*)/u

/**
 * The account in whose name a request comes, by its signed token; undefined for a stranger. Whether the session still runs is
 * for Payload to find: this only tells whose requests are counted.
 */
export async function accountOf(request: IncomingMessage, secret: string): Promise<string | undefined> {
  const { authorization = '', cookie = '' } = request.headers
  const token = /^(?:JWT|Bearer) (.+)$/u.exec(authorization)?.[1] ?? tokenCookie.exec(cookie)?.[1]
  if (!token) return undefined
  try {
    const { payload } = await jwtVerify(token, payloadKey(secret))
    return typeof payload.id === 'string' ? payload.id : undefined
  } catch {
    return undefined // forged, or expired
  }
}

/** Payload signs with a part of the secret's hash (`payload/dist/index.js`, `this.secret`). */
function payloadKey(secret: string): Uint8Array {
  return new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
}
