import type { PayloadRequest } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { addressKey, clientAddress } from '../../request/client-address.ts'
import { signInLimits } from './sign-in-limits.ts'

/** The answer to a request about accounts that is one too many from its address; undefined where it isn't. */
export async function tooManyRequests(req: PayloadRequest): Promise<Response | undefined> {
  const { requests, hashing } = signInLimits(req.payload)
  const address = addressKey(clientAddress(req.headers, getSettings(req.payload).trustedProxies))
  if (hashing.isFull) return answer(10)
  try {
    await requests.consume(address)
    return undefined
  } catch (error) {
    if (error instanceof Error) throw error
    return answer(Math.ceil((error as { msBeforeNext: number }).msBeforeNext / 1000))
  }
}

function answer(seconds: number): Response {
  const message = `Too many requests at once. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
  return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'Retry-After': String(seconds) } })
}
