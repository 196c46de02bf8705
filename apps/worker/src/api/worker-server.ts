import { createServer, type Server } from 'node:http'
import { answerRequest, sendJson, type WorkerServerOptions } from './worker-routes.ts'

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
    answerRequest(request, response, options).catch((error: unknown) =>
      sendJson(response, 400, { error: String(error) }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, host, resolve)
  })
  return server
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(`WORKER_PORT ${port} is taken by another program. Set WORKER_PORT to a free one.`, { cause: error })
}
