import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { requestIdHeader, requestIdOf } from '@carepath/log/request-id.ts'
import { encodePath } from '@carepath/schema'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { errorPages, parsePath, publicFile, toLocation, type SitePath } from './site-path.ts'
import { headersFor } from './headers.ts'
import { findRedirect } from './redirects.ts'
import { openFile, type OpenFile } from './open-file.ts'
import { respond, respondWithFile } from './respond.ts'

/**
 * Serves a tree of plain files while it changes: a rename replaces a file, a symlink replaces the whole tree.
 * Each request opens its file once and responds from the open handle. Of readers nothing is logged: only what fails, by its number.
 */
export function createSiteServer(folder: string, log?: EventLogger): Server {
  return createServer((request, response) => {
    const id = requestIdOf(request.headers[requestIdHeader])
    response.setHeader(requestIdHeader, id)
    answer(folder, request, response).catch((err: unknown) => {
      if (response.destroyed) return // the reader went away
      if (log) logEvent(log, 'error', 'request-failed', { request: id, status: 500, err })
      if (response.headersSent) response.destroy()
      else respond(request, response, 500, 'The server could not read this page.')
    })
  })
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = parsePath(request.url ?? '/')
  const headers = await headersFor(folder, path?.asked ?? '/')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    respond(request, response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
    return
  }
  if (!path) return answerWithErrorPage(folder, request, response, 404, '/')

  // Redirects come before files: for hosts that know no redirects, the tree has a forwarding page at the old path.
  const redirect = await findRedirect(folder, path.plain)
  if (redirect?.to) {
    respond(request, response, redirect.status, '', { location: `${redirect.to}${path.query}` })
    return
  }
  if (redirect) return answerWithErrorPage(folder, request, response, 410, path.plain)

  if (isOwnSpelling(path)) {
    const file = await openPublic(folder, path.decoded, request.headers['accept-encoding'])
    if (file) return respondWithFile(request, response, 200, file)
  }
  const elsewhere = await findOwnSpelling(folder, path)
  if (elsewhere === undefined) return answerWithErrorPage(folder, request, response, 404, path.plain)
  respond(request, response, 301, '', { location: toLocation(elsewhere, path.query) })
}

/** Whether a path is spelled as a file of the site may be: hashed names have capitals, and no page has a code in its path. */
function isOwnSpelling({ asked, decoded }: SitePath): boolean {
  return asked === encodePath(decoded) && !decoded.endsWith('/index.html')
}

/** The path that a file of the site has, where another spelling of it was asked for. */
async function findOwnSpelling(folder: string, { asked, decoded, plain }: SitePath): Promise<string | undefined> {
  const bare = plain.replace(/\/+$/u, '')
  for (const candidate of [decoded, plain, `${bare}/`, bare]) {
    if (encodePath(candidate) === asked || !isPlainSpelling(candidate)) continue
    const file = await openPublic(folder, candidate, undefined)
    await file?.close()
    if (file) return candidate
  }
  return undefined
}

const isPlainSpelling = (path: string): boolean => !/\/\/|\/index\.html$/u.test(path)

async function openPublic(
  folder: string,
  path: string,
  acceptEncoding: string | undefined,
): Promise<OpenFile | undefined> {
  const name = publicFile(path)
  return name === undefined ? undefined : openFile(folder, name, acceptEncoding)
}

/** Sends the not-found page in the reader's language, else in the site's. */
async function answerWithErrorPage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  status: 404 | 410,
  pathname: string,
): Promise<void> {
  for (const page of errorPages(pathname)) {
    const file = await openFile(folder, page, request.headers['accept-encoding'])
    if (file) return respondWithFile(request, response, status, file)
  }
  if (await exists(folder, 'index.html')) respond(request, response, status, 'There is no such page.')
  else respond(request, response, 503, 'Nothing is published yet.', { 'retry-after': '1' })
}

async function exists(folder: string, name: string): Promise<boolean> {
  const file = await openFile(folder, name, undefined)
  await file?.close()
  return file !== undefined
}
