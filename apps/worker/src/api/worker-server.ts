import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { logEvent } from '@carepath/log/log-event.ts'
import { CarepathError } from '@carepath/schema'
import { runInRequest } from '@carepath/log/process-log.ts'
import { requestIdHeader, requestIdOf } from '@carepath/log/request-id.ts'
import { answerRequest, isWorkerPath, sendJson, type WorkerServerOptions } from './worker-routes.ts'

interface Address {
  port: number
  /** By default the loopback. */
  host?: string
}

/** Starts the worker's HTTP server. Whoever asks more than its health shows the token. */
export async function startWorkerServer(
  { port, host = '127.0.0.1' }: Address,
  options: WorkerServerOptions,
): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    const id = requestIdOf(request.headers[requestIdHeader])
    response.setHeader(requestIdHeader, id)
    logAnswer(options.log, id, request, response)
    runInRequest(id, () => answerRequest(request, response, options)).catch((error: unknown) =>
      sendJson(response, 400, { error: String(error) }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, host, resolve)
  })
  return server
}

/** What programs that watch, and the admin’s own screens, ask every few seconds. */
const isAskedAllTheTime = (path: string): boolean => /^\/(?:healthz|readyz|metrics|health|status|wake)$/u.test(path)

/** Logs what the admin or a command has asked for, under the number of the request that made it ask. */
function logAnswer(
  log: WorkerServerOptions['log'],
  request: string,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): void {
  const [path = '/'] = url.split('?', 1)
  if (!log || isAskedAllTheTime(path)) return
  const begun = performance.now()
  response.once('close', () => {
    const route = isWorkerPath(path) ? path : '/…'
    const durationMs = performance.now() - begun
    logEvent(log, 'info', 'request', { request, method, route, status: response.statusCode, durationMs })
  })
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new CarepathError('invalidArgument', `WORKER_PORT ${port} is taken by another program`, {
    next: 'Set WORKER_PORT to a free one.',
    cause: error,
  })
}
