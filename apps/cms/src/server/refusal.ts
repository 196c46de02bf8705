import type { IncomingMessage, ServerResponse } from 'node:http'

/** Why a request is answered before anything of it is parsed. */
export class Refusal extends Error {
  readonly status: number
  readonly headers: Record<string, string>

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/** How long, and how much, of a refused body is thrown away so that its sender gets to read the answer. */
const lingerMs = 2000
const lingerBytes = 32 * 2 ** 20

/** Answers in the form of Payload's own errors, which the admin shows as they are. */
export function sendRefusal(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = JSON.stringify({ errors: [{ message: refusal.message }] })
  response.writeHead(refusal.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...refusal.headers,
    ...(!request.complete && { connection: 'close' }),
  })
  if (request.complete) response.end(body)
  else endAfterBody(request, response, body)
}

/** A connection that is closed while its client still sends is reset, and the client never reads the answer. */
function endAfterBody(request: IncomingMessage, response: ServerResponse, body: string): void {
  response.write(body)
  let received = 0
  const end = () => {
    clearTimeout(timer)
    request.removeListener('data', count)
    response.end()
    request.destroy()
  }
  const count = (chunk: Buffer) => {
    received += chunk.length
    if (received > lingerBytes) end()
  }
  const timer = setTimeout(end, lingerMs)
  request.on('data', count).once('end', end).once('error', end).resume()
}
