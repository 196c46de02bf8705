import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { lookFile } from '@carepath/look/look-file.ts'
import type { Endpoint } from 'payload'
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
    const file = basename(String(routeParams?.file))
    const contentType = contentTypes[extname(file)]
    if (!isActive(user) || contentType === undefined) return new Response(null, { status: 404 })
    const look = lookFile(`/look/${file}`)
    const built = join(getSettings(payload).siteDist, 'client/_astro', file)
    const bytes = look ?? (await readFile(built).catch(() => undefined))
    if (!bytes) return new Response(null, { status: 404 })
    return new Response(bytes, { headers: { 'content-type': contentType, 'cache-control': 'private, max-age=3600' } })
  },
}
