import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { cacheControl, contentType } from '@carepath/publisher/public-files'
import type { OpenFile } from './open-file.ts'
import { requestedRange } from './requested-range.ts'

/** Sends a short response in plain text. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = text ? `${text}\n` : ''
  response.writeHead(status, {
    'cache-control': 'no-cache',
    'content-length': Buffer.byteLength(body),
    ...(body && { 'content-type': 'text/plain; charset=utf-8' }),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Sends an opened file and closes it. */
export async function respondWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: OpenFile,
): Promise<void> {
  try {
    const type = contentType(file.name)
    const tag = entityTag(file)
    const headers: OutgoingHttpHeaders = {
      'cache-control': status === 200 ? cacheControl(file.name) : 'no-cache',
      'content-type': type,
      etag: tag,
      vary: 'Accept-Encoding',
    }
    if (status === 200 && isFresh(request, tag)) {
      response.writeHead(304, headers).end()
      return
    }
    const { handle, stats, encoding } = file.sent
    const size = Number(stats.size)
    const range = status === 200 && !encoding ? requestedRange(request, { size, tag }) : undefined
    if (range === 'unsatisfiable') {
      response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end()
      return
    }
    const { start, end } = range ?? { start: 0, end: size - 1 }
    response.writeHead(range ? 206 : status, {
      ...headers,
      'content-length': end - start + 1,
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
      ...(encoding ? { 'content-encoding': encoding } : { 'accept-ranges': 'bytes' }),
    })
    if (request.method === 'HEAD' || size === 0) response.end()
    else await pipeline(handle.createReadStream({ start, end }), response)
  } finally {
    await file.close()
  }
}

/** The entity tag: it changes with every replacement and every encoding of a file. */
function entityTag({ sent: { stats, encoding } }: OpenFile): string {
  return `"${stats.mtimeNs.toString(36)}-${stats.size.toString(36)}${encoding ? `-${encoding}` : ''}"`
}

function isFresh(request: IncomingMessage, tag: string): boolean {
  const known = request.headers['if-none-match']?.split(',').map((part) => part.trim().replace(/^W\//u, ''))
  return known !== undefined && (known.includes(tag) || known.includes('*'))
}
