import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { DocumentType } from '@carepath/schema'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import type { Dependent } from '../kernel/dependent.ts'
import { answerTask, readTask, type Tasks } from './worker-routes.ts'
import type { LastCheck } from '../verify/nightly-check.ts'
import type { CurrentPass } from './worker-state.ts'

type Stage = 'leading' | 'waiting' | 'starting'

/** What the worker can be asked from outside. */
export interface WorkerApi extends Tasks {
  token: string
  /** A change is queued, or about to be. */
  onWake(): void
  /** `rssMb`: the memory the process holds, in MiB. */
  health(): { status: Stage; rssMb: number }
  /** What it is doing, for editors. */
  status(): { status: Stage; pass: CurrentPass | null; check: LastCheck | null }
  /** Undefined where it doesn't lead. */
  dueReviews(): DueReview[] | undefined
  dependentsOf(document: { type: DocumentType; id: string }): Dependent[]
  usersOf(asset: string): Dependent[]
}

/** The worker's door, on the loopback only: a bell, a pulse, questions about what is live, and tasks for the one that leads. */
export async function startWorkerServer(port: number, visitors: WorkerApi): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, visitors).catch((error: unknown) => reply(response, 400, { error: String(error) }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function answer(request: IncomingMessage, response: ServerResponse, visitors: WorkerApi): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://worker')
  const route = `${request.method ?? ''} ${pathname}`
  const isAllowed = route === 'GET /health' || isKnown(request, visitors.token)
  const task = isAllowed ? await readTask(route, request, visitors) : undefined
  if (task) {
    await answerTask(response, task)
    return
  }
  request.resume()
  const { status, body } = isAllowed ? answerOf(route, searchParams, visitors) : unknownVisitor
  reply(response, status, body)
}

interface Answer {
  status: number
  body: unknown
}

const unknownVisitor: Answer = { status: 401, body: { error: 'Wrong or missing token.' } }

function answerOf(route: string, query: URLSearchParams, visitors: WorkerApi): Answer {
  const [type, id, asset] = ['type', 'id', 'asset'].map((name) => query.get(name))
  if (route === 'GET /health') return { status: 200, body: visitors.health() }
  if (route === 'GET /status') return { status: 200, body: visitors.status() }
  if (route === 'GET /due-reviews') return { status: 200, body: visitors.dueReviews() ?? null }
  if (route === 'GET /dependents' && asset) return { status: 200, body: visitors.usersOf(asset) }
  if (route === 'GET /dependents' && type && id)
    return { status: 200, body: visitors.dependentsOf({ type: type as DocumentType, id }) }
  if (route !== 'POST /wake') return { status: 404, body: { error: 'The worker does not know this.' } }
  visitors.onWake()
  return { status: 202, body: {} }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function isKnown(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(`WORKER_PORT ${port} is taken by another program. Set WORKER_PORT to a free one.`, { cause: error })
}
