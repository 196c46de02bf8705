import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { mayReadMetrics } from '@carepath/content/request/may-read-metrics.ts'
import { unexpectedError } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import {
  workerRoutes,
  workerTasks,
  type TaskEnd,
  type WorkerApi,
  type WorkerRoute,
} from '@carepath/content/outbox/worker-api.ts'

import type { WorkerMetrics } from './worker-metrics.ts'

export interface WorkerServerOptions {
  token: string
  api: WorkerApi
  /** What keeps the worker from its work at this moment; nothing where it is ready. */
  ready: () => Promise<string[]>
  /** What Prometheus may read, and the token it shows, if one is set. */
  metrics?: { metrics: WorkerMetrics; token: string | undefined }
  /** Gets what is asked for, and what the program itself says of a failure, which no form shows. */
  log?: EventLogger
}

/** A client gives up on a server that is silent for minutes, and a full render may take as long. */
const heartbeatMs = 10_000

/** Answers one request by the contract of the worker's API: a question at once, a task when it is done. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { token, api, ready, metrics, log }: WorkerServerOptions,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://worker')
  if (request.method === 'GET' && pathname === '/healthz') {
    sendJson(response, 200, { status: 'alive' })
    return
  }
  if (request.method === 'GET' && pathname === '/readyz') {
    const problems = await ready()
    sendJson(response, problems.length === 0 ? 200 : 503, {
      status: problems.length === 0 ? 'ready' : 'not ready',
      problems,
    })
    return
  }
  if (metrics && request.method === 'GET' && pathname === '/metrics') {
    if (!mayReadMetrics(request, metrics.token)) {
      sendJson(response, 401, { error: 'Wrong or missing token.' })
      return
    }
    response.writeHead(200, { 'content-type': metrics.metrics.contentType }).end(await metrics.metrics.text())
    return
  }
  const route = findRoute(request.method, pathname)
  const isAllowed = route === 'health' || hasToken(request, token)
  if (!route || !isAllowed) {
    request.resume()
    const error = isAllowed ? 'The worker has no such route.' : 'Wrong or missing token.'
    sendJson(response, isAllowed ? 404 : 401, { error })
    return
  }
  const { method, request: schema } = workerRoutes[route]
  const body = await readText(request)
  if (body === undefined) {
    sendJson(response, 413, { error: 'The request is larger than the limit of 1 MB.' })
    return
  }
  const input = schema.parse(method === 'GET' ? Object.fromEntries(searchParams) : JSON.parse(body || '{}'))
  const handle = api[route] as (input: object) => unknown
  if (route in workerTasks) await sendTaskEnd(response, async () => handle(input), log)
  else sendJson(response, 200, handle(input))
}

const maxBytes = 2 ** 20

/** The body of a request; undefined where it is longer than any of ours. It is counted as it comes, whatever length it claims. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    request
      .on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length <= maxBytes) chunks.push(chunk)
        else resolve(undefined)
      })
      .once('end', () => resolve(Buffer.concat(chunks).toString()))
      .once('error', reject)
  })
}

function findRoute(method: string | undefined, path: string): WorkerRoute | undefined {
  const names = Object.keys(workerRoutes) as WorkerRoute[]
  return names.find((name) => workerRoutes[name].method === method && workerRoutes[name].path === path)
}

/** Whether a path is one of the worker’s own: any other may hold anything. */
export const isWorkerPath = (path: string): boolean => Object.values(workerRoutes).some((route) => route.path === path)

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Sends the headers at once, then spaces while the task runs, and at its end its result or its error. */
async function sendTaskEnd(
  response: ServerResponse,
  task: () => Promise<unknown>,
  log: EventLogger | undefined,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
  const heartbeat = setInterval(() => response.write(' '), heartbeatMs)
  const end: TaskEnd = await task().then(
    (result) => ({ result }),
    (error: unknown) => ({ error: describeError(error, log) }),
  )
  clearInterval(heartbeat)
  response.end(JSON.stringify(end))
}

/** The error as the form shows it. What the program itself said is for the log. */
function describeError(error: unknown, log: EventLogger | undefined) {
  const isForeseen = error instanceof CarepathError
  const told = isForeseen ? error : unexpectedError(error, { message: 'The worker can’t do this' })
  const { code, message, next, detail } = told
  if (log && detail !== undefined) logEvent(log, 'error', 'task-failed', { err: told, words: detail })
  return { code: isForeseen ? code : ('workerUnreachable' as const), message, next }
}

function hasToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
