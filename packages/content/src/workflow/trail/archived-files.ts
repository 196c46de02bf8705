import { createHmac, timingSafeEqual } from 'node:crypto'
import { extname } from 'node:path'
import { Trail } from '@carepath/publisher/trail'
import type { Endpoint, Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { publisherOptions } from '../../config/publisher-options.ts'
import { toArchivedAddresses } from './as-patients-saw-it.ts'

/** How long a page that somebody has opened may load its files. */
const validMs = 60 * 60 * 1000

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Where a page of the archive finds the files of its release. The page runs apart from the admin, without the reader's session, so
 * the address itself is the permission: for one release, and for an hour.
 */
export function archivedFilesAddress(payload: Payload, release: number): string {
  const until = Date.now() + validMs
  return `/api/archived-files/${release}-${until}-${sign(payload, release, until)}`
}

/** Serves the pictures, styles, fonts and scripts of a release, from the archive alone. */
export const archivedFilesEndpoint: Endpoint = {
  path: '/archived-files/:key/:path(.*)',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const key = String(routeParams?.key)
    const path = `/${[routeParams?.path].flat().join('/')}`
    const release = readKey(payload, key)
    const contentType = contentTypes[extname(path)]
    if (release === undefined || contentType === undefined) return new Response(null, { status: 404 })
    const bytes = await readFile(payload, path, release)
    if (!bytes) return new Response(null, { status: 404 })
    const isCode = contentType.startsWith('text/')
    const body = isCode ? toArchivedAddresses(bytes.toString(), `/api/archived-files/${key}`) : new Uint8Array(bytes)
    return new Response(body, { headers: { ...fileHeaders, 'content-type': contentType } })
  },
}

/** The page has an origin of its own, so that its scripts reach nothing of the admin's: to the browser its files come from elsewhere. */
const fileHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'private, max-age=3600',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

async function readFile(payload: Payload, path: string, release: number): Promise<Buffer | undefined> {
  const trail = new Trail(publisherOptions(getSettings(payload)))
  try {
    return await trail.file(path, release)
  } finally {
    trail.close()
  }
}

/** The release that a key is for; undefined where it isn't one of ours, or too old. */
function readKey(payload: Payload, key: string): number | undefined {
  const [release = '', until = '', signature = ''] = key.split('-')
  const expected = Buffer.from(sign(payload, Number(release), Number(until)))
  const given = Buffer.from(signature)
  const isOurs = expected.length === given.length && timingSafeEqual(expected, given)
  return isOurs && Number(until) > Date.now() ? Number(release) : undefined
}

const sign = ({ secret }: Payload, release: number, until: number): string =>
  createHmac('sha256', secret).update(`archived files ${release} ${until}`).digest('hex')
