import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { handbookAddress, handbookRoot } from '@carepath/content/wording/handbook-address.ts'
import { requestLanguage } from '@carepath/content/wording/request-language.ts'
import { policyHeader } from './security-headers.ts'

/** Answers a request for a page or file of the handbook; `false` says that the request is for something else. */
type HandbookHandler = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Serves the built handbook (apps/handbook) at the admin's own address, to everybody: it has pages for people who can't sign
 * in, and says nothing about a clinic. The files are listed once, when the server starts.
 */
export function handbookFiles(folder: string): HandbookHandler {
  const isBuilt = existsSync(folder)
  const pages = globSync('**/*.html', { cwd: folder }).map((name) => readFileSync(join(folder, name), 'utf8'))
  const policy = pagePolicy(pages)
  const missing = isBuilt
    ? { type: 'text/html', text: readFileSync(join(folder, '404.html'), 'utf8') }
    : { type: 'text/plain', text: 'The handbook is not built here: npm start builds it.\n' }
  const sendMissing = (response: ServerResponse) => {
    response.writeHead(404, { 'content-type': `${missing.type}; charset=utf-8`, [policyHeader]: policy })
    response.end(missing.text)
  }
  const serve = isBuilt
    ? sirv(folder, {
        etag: true,
        setHeaders: (response, path) => {
          const isNamedByBytes = path.startsWith('/_astro/')
          response.setHeader('cache-control', isNamedByBytes ? 'public, max-age=31536000, immutable' : 'no-cache')
          response.setHeader(policyHeader, policy)
        },
      })
    : undefined

  return (request, response) => {
    const url = request.url ?? ''
    const [path = ''] = url.split('?', 1)
    if (!isInHandbook(path)) return false
    const inside = path.slice(handbookRoot.length)
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end()
    else if (!serve) sendMissing(response)
    else if (inside === '' || inside === '/')
      response.writeHead(307, { location: handbookAddress('', requestLanguage(request.headers)) }).end()
    // Links of a page are relative to its address, which ends with a slash.
    else if (!/\/$|\.\w+$/u.test(path)) response.writeHead(308, { location: `${path}/${url.slice(path.length)}` }).end()
    else serve(Object.assign(request, { url: inside }), response, () => sendMissing(response))
    return true
  }
}

/** Whether a path is the handbook's. */
export const isInHandbook = (path: string): boolean => path === handbookRoot || path.startsWith(`${handbookRoot}/`)

/** Scripts are the handbook's own files, and those within its pages by their hashes. Its search is a compiled module. */
function pagePolicy(pages: string[]): string {
  const inline = pages.flatMap((html) =>
    [...html.matchAll(/<script(?![^>]* src=)[^>]*>(?<code>.*?)<\/script>/gsu)].map(({ groups }) => groups?.code ?? ''),
  )
  const hashes = [...new Set(inline)].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
