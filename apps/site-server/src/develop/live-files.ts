import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { openFile } from '../open-file.ts'
import { findRedirect } from '../redirects.ts'
import { respond, respondWithFile } from '../respond.ts'
import { parsePath, publicFile } from '../site-path.ts'

interface Folders {
  /** The published tree. */
  live: string
  /** Files that the sources of the site bring along as they are; newer than those of the tree. */
  public: string
}

/**
 * Answers with what only a release makes: uploads, redirects, the search index, feeds, pictures of shared links. Says
 * whether it has answered.
 */
export async function answerWithLiveFile(
  folders: Folders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = parsePath(request.url ?? '/')
  const name = path && publicFile(path.decoded)
  if (!path || name === undefined || existsSync(join(folders.public, name))) return false
  const redirect = await findRedirect(folders.live, path.plain)
  if (redirect?.to) {
    respond(request, response, redirect.status, '', { location: `${redirect.to}${path.query}` })
    return true
  }
  // Pages are rendered from the sources, or there are none.
  if (name.endsWith('.html')) return false
  const file = await openFile(folders.live, name, request.headers['accept-encoding'])
  if (file) await respondWithFile(request, response, 200, file)
  return file !== undefined
}
