import { setTimeout as pause } from 'node:timers/promises'
import { logEvent } from '@carepath/log/log-event.ts'
import type { PayloadRequest } from 'payload'

/** A question to the admin's API: `GET /api/ROUTE?QUERY`. */
export interface AskedQuery {
  route: string
  query: Record<string, string>
}

/** A page that is opened doesn't wait longer for what is shown on it. */
const maxWaitMs = 1500

/**
 * Answers questions that a page would ask as soon as it is open, so that its parts are in their places from the beginning. The
 * answers are in the order of the questions; one that is refused, fails or takes too long is undefined, and the page asks for
 * it itself.
 */
export async function answerQueries(req: PayloadRequest, queries: readonly AskedQuery[]): Promise<unknown[]> {
  const isLate = new AbortController()
  const late = pause(maxWaitMs, undefined, { signal: isLate.signal }).catch(() => undefined)
  const answers = queries.map((asked) => Promise.race([answerQuery(req, asked), late]))
  return Promise.all(answers).finally(() => isLate.abort())
}

async function answerQuery(req: PayloadRequest, { route, query }: AskedQuery): Promise<unknown> {
  const endpoint = req.payload.config.endpoints.find(({ method, path }) => method === 'get' && path === `/${route}`)
  if (!endpoint) throw new Error(`There is no GET /${route}.`)
  try {
    // A request of its own: what one of them notes is nothing to the others.
    const answer = await endpoint.handler({ ...req, searchParams: new URLSearchParams(query), context: {} })
    return answer.ok ? ((await answer.json()) as unknown) : undefined
  } catch (error) {
    logEvent(req.payload.logger, 'warn', 'page-answer-missing', { err: error })
    return undefined
  }
}
