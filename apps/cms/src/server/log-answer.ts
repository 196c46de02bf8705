import type { IncomingMessage, ServerResponse } from 'node:http'
import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { routeOf } from '@carepath/log/route.ts'
import { firstStep, trace } from '@carepath/log/trace.ts'

interface AskedFor {
  id: string
  path: string
  /** Scripts, styles and the handbook: only their faults are of interest. */
  isOfEverybody: boolean
}

/** Logs, once a request is answered, what was asked for and how long it took. */
export function logAnswer(
  log: EventLogger,
  { id, path, isOfEverybody }: AskedFor,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  const begun = performance.now()
  const begunAt = Date.now()
  response.once('close', () => {
    const status = response.statusCode
    if (status < 500 && (isOfEverybody || isProbe(path))) return
    const durationMs = performance.now() - begun
    const facts = {
      'http.request.method': method ?? '',
      'http.route': routeOf(path),
      'http.response.status_code': status,
    }
    trace({
      ...{ name: 'answer a request', request: id, id: firstStep, begunAt, endedAt: begunAt + durationMs, facts },
      hasFailed: status >= 500,
    })
    logEvent(log, status < 500 ? 'info' : 'error', 'request', {
      request: id,
      ...{ method, route: routeOf(path), status, durationMs },
    })
  })
}

/** Asked every few seconds by programs that watch. */
const isProbe = (path: string): boolean => /^\/(?:healthz|readyz|metrics)$/u.test(path)
