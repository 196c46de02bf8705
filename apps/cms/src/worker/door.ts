import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { DocumentType } from '@carepath/schema'

/** Somebody who leans on a document or a file. */
export interface Dependent {
  /** As `type/id`. */
  document: string
  title: string
}

/** What the worker can be asked from outside. */
export interface Visitors {
  token: string
  /** A change is queued, or about to be. */
  onWake(): void
  /** `rssMb`: the memory the process holds, in MiB. */
  health(): { status: 'leading' | 'waiting' | 'starting'; rssMb: number }
  dependentsOf(document: { type: DocumentType; id: string }): Dependent[]
  usersOf(asset: string): Dependent[]
}

/** The worker's door, on the loopback only: a bell, a pulse, and questions about what is live. */
export async function openDoor(port: number, visitors: Visitors): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume()
    answer(request, response, visitors)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

function answer(request: IncomingMessage, response: ServerResponse, visitors: Visitors): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://worker')
  if (request.method === 'GET' && pathname === '/health') {
    reply(response, 200, visitors.health())
    return
  }
  if (!isKnown(request, visitors.token)) {
    reply(response, 401, { error: 'Wrong or missing token.' })
    return
  }
  if (request.method === 'POST' && pathname === '/wake') {
    visitors.onWake()
    reply(response, 202, {})
    return
  }
  if (request.method === 'GET' && pathname === '/dependents') {
    const [type, id, asset] = ['type', 'id', 'asset'].map((name) => searchParams.get(name))
    if (asset) {
      reply(response, 200, visitors.usersOf(asset))
      return
    }
    if (type && id) {
      reply(response, 200, visitors.dependentsOf({ type: type as DocumentType, id }))
      return
    }
  }
  reply(response, 404, { error: 'The worker does not know this.' })
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
