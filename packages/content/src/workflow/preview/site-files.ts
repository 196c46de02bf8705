import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { lookFile } from '@carepath/look/look-file.ts'
import type { Endpoint, Payload } from 'payload'
import { isActive } from '../../model/access/is-active.ts'
import { getSettings } from '../../config/get-settings.ts'

/** Content types of the files that the site's styles consist of. */
const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Serves the site's own styles and the clinic's look to a preview, which the admin serves. `next.config.ts` rewrites `/_astro/…` and `/look/…` to this path. A stranger gets 404: a browser shows nothing of the answer. */
export const siteFilesEndpoint: Endpoint = {
  path: '/site-files/:file',
  method: 'get',
  handler: async ({ user, routeParams, payload }) => {
    const file = isActive(user) ? await readSiteFile(payload, String(routeParams?.file)) : undefined
    if (!file) return new Response(null, { status: 404 })
    const { bytes, contentType } = file
    return new Response(bytes, { headers: { 'content-type': contentType, 'cache-control': 'private, max-age=3600' } })
  },
}

/** Reads a file of the site's own styles, or of the clinic's look, by its name; undefined where there is none. */
export async function readSiteFile(
  payload: Payload,
  path: string,
): Promise<{ bytes: Buffer<ArrayBuffer>; contentType: string } | undefined> {
  const file = basename(path)
  const contentType = contentTypes[extname(file)]
  if (contentType === undefined) return undefined
  const look = lookFile(`/look/${file}`)
  if (look !== undefined) return { bytes: Buffer.from(look), contentType }
  const built = join(getSettings(payload).siteDist, 'client/_astro', file)
  const bytes = await readFile(built).catch(() => undefined)
  return bytes && { bytes, contentType }
}
