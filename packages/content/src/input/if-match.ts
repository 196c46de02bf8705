import type { PayloadRequest } from 'payload'
import { ClientFault } from './client-fault.ts'

/** Paths of one document or global that are saved or deleted. */
const single = new Set(['patch /:id', 'delete /:id', 'post /versions/:id'])
/** Paths whose answer is one document or global, or has one as its `doc`. */
const tagged = new Set(['get /:id', ...single, 'post /', 'post /:id/duplicate'])

interface Path {
  path: string
  method: string
  kind: 'collection' | 'global'
}

/**
 * The revisions of which one must be the newest, as the header `If-Match` names them (RFC 9110, 13.1.1); undefined where
 * there is none, or where any will do. A weak tag counts as well: servers in between weaken the tags of what they compress.
 */
export function readIfMatch(req: PayloadRequest, { path, method, kind }: Path): number[] | undefined {
  const header = req.headers.get('if-match')?.trim()
  if (header === undefined || header === '*') return undefined
  const isSingle = single.has(`${method} ${path}`) || (kind === 'global' && `${method} ${path}` === 'post /')
  if (!isSingle) {
    if (method === 'get') return undefined
    throw new ClientFault('“If-Match” is for one document that exists: give its id in the address.', 400)
  }
  // A list may have empty entries.
  const listed = header
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)
  const tags = listed.map((tag) => /^(?:W\/)?"(\d{1,15})"$/u.exec(tag)?.[1])
  if (tags.length === 0 || tags.includes(undefined))
    throw new ClientFault('“If-Match” must be the ETag of an earlier answer, in its quotation marks, or *.', 400)
  return tags.map(Number)
}

/** The answer with the document's revision as its `ETag`: the operation has noted which one it has read or stored. */
export function withETag(response: Response, req: PayloadRequest, { path, method, kind }: Path): Response {
  const isTagged = tagged.has(`${method} ${path}`) || (kind === 'global' && `${method} ${path}` === 'get /')
  const { answered } = req.context
  if (isTagged && response.ok && answered !== undefined) response.headers.set('ETag', `"${answered}"`)
  return response
}
