import { logEvent, type EventLogger } from '@carepath/log/log-event.ts'
import { requestIdHeader, requestIdOf } from '@carepath/log/request-id.ts'
import { encodePath } from '@carepath/schema'
import { realpath } from 'node:fs/promises'
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

/** What a request is answered with: a file of the tree, or a short text. */
type Reply = { headers: Record<string, string>; status: number } & (
  { file: OpenFile } | { text: string; own?: Record<string, string> }
)

/** An answer is of one release: where another tree has become the live one meanwhile, it is made anew from that one. */
async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (;;) {
    const tree = await liveTree(folder)
    const reply = await makeReply(tree, request)
    if ((await liveTree(folder)) === tree) return send(request, response, reply)
    if ('file' in reply) await reply.file.close()
  }
}

/** The tree that the folder is a link to; the folder itself where it is none, or isn't there yet. */
const liveTree = (folder: string): Promise<string> => realpath(folder).catch(() => folder)

async function send(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value)
  if ('file' in reply) await respondWithFile(request, response, reply.status, reply.file)
  else respond(request, response, reply.status, reply.text, reply.own)
}

async function makeReply(tree: string, request: IncomingMessage): Promise<Reply> {
  const path = parsePath(request.url ?? '/')
  const headers = await headersFor(tree, path?.asked ?? '/')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { headers, status: 405, text: 'Only GET and HEAD are answered here.', own: { allow: 'GET, HEAD' } }
  const encoding = request.headers['accept-encoding']
  const missing = async (status: 404 | 410, asked: string): Promise<Reply> => ({
    headers,
    ...(await errorPage(tree, { status, asked, encoding })),
  })
  if (!path) return missing(404, '/')

  // Redirects come before files: for hosts that know no redirects, the tree has a forwarding page at the old path.
  const redirect = await findRedirect(tree, path.plain)
  if (redirect?.to)
    return { headers, status: redirect.status, text: '', own: { location: `${redirect.to}${path.query}` } }
  if (redirect) return missing(410, path.plain)

  if (isOwnSpelling(path)) {
    const file = await openPublic(tree, path.decoded, encoding)
    if (file) return { headers, status: 200, file }
  }
  const elsewhere = await findOwnSpelling(tree, path)
  if (elsewhere === undefined) return missing(404, path.plain)
  return { headers, status: 301, text: '', own: { location: toLocation(elsewhere, path.query) } }
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

/** The not-found page in the reader's language, else in the site's. */
async function errorPage(
  tree: string,
  { status, asked, encoding }: { status: 404 | 410; asked: string; encoding: string | undefined },
): Promise<{ status: number; file: OpenFile } | { status: number; text: string; own?: Record<string, string> }> {
  for (const page of errorPages(asked)) {
    const file = await openFile(tree, page, encoding)
    if (file) return { status, file }
  }
  if (await exists(tree, 'index.html')) return { status, text: 'There is no such page.' }
  return { status: 503, text: 'Nothing is published yet.', own: { 'retry-after': '1' } }
}

async function exists(folder: string, name: string): Promise<boolean> {
  const file = await openFile(folder, name, undefined)
  await file?.close()
  return file !== undefined
}
