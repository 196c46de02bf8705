import { CarepathError } from '@carepath/schema'

/** A request to somebody else's service. */
interface Request {
  url: string
  headers?: Record<string, string>
  body?: object
  /** Name of the service, for messages: the address may hold a secret. */
  service: string
  /** What to do where the service refuses. */
  next: string
  signal: AbortSignal
}

/** How long a service wants to be left alone, where an error says so. */
export const waitOf = (error: unknown): number => (error as { afterMs?: number }).afterMs ?? 0

const timeoutMs = 20_000
const longestWaitMs = 600_000

/** Posts to a service and returns its JSON; undefined where it answers with something else. */
export async function ask({ url, headers, body, service, next, signal }: Request): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).catch((cause: unknown) => {
    const message = `${service} doesn’t answer`
    throw new CarepathError('storageFailed', message, { next: 'Look whether this machine may reach it.', cause })
  })
  const text = await response.text().catch(() => '')
  if (response.ok) return parse(text)
  const message = `${service} answered ${response.status}`
  const seconds = Number(response.headers.get('retry-after'))
  const isBusy = response.status === 429
  const error = new CarepathError('storageFailed', message, { next: isBusy ? 'It is asked again.' : next })
  throw Object.assign(error, isBusy && seconds > 0 && { afterMs: Math.min(seconds * 1000, longestWaitMs) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Some answer with a word, or with nothing.
    return undefined
  }
}
