import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { addressKey, clientAddress, peerHeader } from '@carepath/content/request/client-address.ts'
import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { runInRequest } from '@carepath/log/process-log.ts'
import { requestIdHeader, requestIdOf } from '@carepath/log/request-id.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { runInLanguage } from '@carepath/content/wording/run-in-language.ts'
import { mayReadMetrics } from '@carepath/content/request/may-read-metrics.ts'
import { accountOf } from './account-of.ts'
import { AdminMetrics } from './admin-metrics.ts'
import { logAnswer } from './log-answer.ts'
import { RateLimits } from './rate-limits.ts'
import { isMultipart, readBody, replay } from './read-body.ts'
import { Refusal, sendRefusal } from './refusal.ts'
import { requestLanguage } from '@carepath/content/wording/request-language.ts'
import { isOfEverybody, requestKind } from './request-kind.ts'
import { UploadQueue } from './upload-queue.ts'
import { addHeaders, bareHeaders, policyHeader, securityHeaders } from './security-headers.ts'

/** What answers a request that may pass: Next, or a test's stand-in. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export type AdminServerSettings = Pick<
  Settings,
  'cmsUrl' | 'maxUploadMb' | 'metricsToken' | 'payloadSecret' | 'requestsPerMinute' | 'trustedProxies'
> & {
  /** The sources are served: their scripts are compiled in the page. */
  isDevelopment?: boolean
  /** Gets what happens; absent in tests of other things. */
  log?: EventLogger
}

/** Longer addresses are no page's, list's or search's. */
const maxAddress = 8000

/**
 * Stands before the admin and its API: counts and bounds requests before anything parses them, and adds the security headers to
 * each answer. One place for REST, uploads and Next's server functions alike.
 */
export function createAdminServer(handle: Handler, settings: AdminServerSettings): Server {
  const rateLimits = new RateLimits(settings.requestsPerMinute)
  const uploads = new UploadQueue()
  const metrics = new AdminMetrics()
  const isHttps = settings.cmsUrl.startsWith('https:')

  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, (request, response) => {
    const id = requestIdOf(request.headers[requestIdHeader])
    response.setHeader(requestIdHeader, id)
    setHeader(request, requestIdHeader, id)
    const path = pathOf(request)
    if (settings.log) logAnswer(settings.log, { id, path, isOfEverybody: isOfEverybody(path) }, request, response)
    runInRequest(id, () => answer(request, response, path)).catch((err: unknown) => {
      if (!(err instanceof Refusal) && settings.log) {
        const words = `${request.method ?? ''} ${path}`
        logEvent(settings.log, 'error', 'request-failed', { request: id, err, words })
      }
      sendRefusal(request, response, err instanceof Refusal ? err : unexpected(id))
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return
    const [status, message] = clientErrors[error.code ?? ''] ?? ['400 Bad Request', 'This is no HTTP request.']
    const head = Object.entries({ ...bareHeaders, connection: 'close', 'content-type': 'text/plain' })
    const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${status}\r\n${lines}\r\n${message}\n`)
  })
  return server

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const nonce = randomBytes(16).toString('base64')
    const headers = securityHeaders({ nonce, isHttps, isDevelopment: settings.isDevelopment === true })
    addHeaders(response, headers, isOfEverybody(path))
    if ((request.url ?? '').length > maxAddress)
      throw new Refusal(414, `The address is longer than the limit of ${maxAddress} characters.`)

    if (path === '/healthz') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"alive"}')
      return
    }

    if (path === '/metrics') {
      if (!mayReadMetrics(request, settings.metricsToken)) throw new Refusal(404, 'There is nothing here.')
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text())
      return
    }
    metrics.note(path.startsWith('/api/') ? 'api' : path.startsWith('/_next/static/') ? 'file' : 'page', response)

    // Whatever the client sent under these names, the server says itself.
    setHeader(request, peerHeader, request.socket.remoteAddress ?? '')
    setHeader(request, policyHeader, headers[policyHeader] ?? '')
    const account = await accountOf(request, settings.payloadSecret)
    const forwarded = new Headers({
      [peerHeader]: request.socket.remoteAddress ?? '',
      'x-forwarded-for': [request.headers['x-forwarded-for'] ?? ''].flat().join(','),
    })
    const address = addressKey(clientAddress(forwarded, settings.trustedProxies))
    const { cost, limits, isUpload } = requestKind(
      { method: request.method, path, isSignedIn: account !== undefined },
      settings,
    )
    await rateLimits.count(cost, { account, address })
    const pass = async () => {
      const body = hasBody(request) ? await readBody(request, limits) : undefined
      await runInLanguage(requestLanguage(request.headers), () =>
        handle(body ? replay(request, body) : request, response),
      )
    }
    await (isUpload && account !== undefined ? uploads.run(pass) : pass())
  }
}

const clientErrors: Record<string, [string, string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and headers are longer than the limit of 16 kB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took longer than the limit of 2 minutes.'],
}

function hasBody(request: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  return encoding !== undefined || Number(length ?? 0) > 0 || isMultipart(request)
}

/** Node keeps headers twice, and Next reads either. */
function setHeader(request: IncomingMessage, name: string, value: string): void {
  request.headers[name] = value
  const { rawHeaders } = request
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2)
    if (rawHeaders[index]?.toLowerCase() === name) rawHeaders.splice(index, 2)
  rawHeaders.push(name, value)
}

/** The path as Next will read it, however it is written: `/api/%70review`, `/api//preview` and `/x/../api/preview` are one. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '/'
  try {
    return decodeURIComponent(new URL(`http://admin${path}`).pathname).replaceAll(/\/{2,}/gu, '/')
  } catch {
    return path // Next refuses it
  }
}

/** Whoever looks after the system finds the number in the log. */
function unexpected(requestNumber: string): Refusal {
  return new Refusal(500, `The server could not answer. Tell your administrator this number: ${requestNumber}.`)
}
