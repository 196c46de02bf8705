import { inParallel } from '@carepath/publisher'
import { CarepathError, encodePath } from '@carepath/schema'
import { ask } from './ask.ts'

/** A network of caches in front of the site, which can be told that something has changed. */
export interface Cdn {
  /** Has the caches forget public addresses. */
  purge(urls: readonly string[], signal: AbortSignal): Promise<void>
  /** Has the caches forget the whole site. */
  purgeAll(signal: AbortSignal): Promise<void>
}

export interface CloudflareSettings {
  zoneId: string
  token: string
  /** Address of Cloudflare's API. */
  api: string
}

export interface FastlySettings {
  serviceId: string
  token: string
  /** Address of Fastly's API. */
  api: string
}

/** As many addresses as every plan of Cloudflare takes in one request. */
const cloudflareBatch = 30
/** From so many addresses on the whole site is purged: one request in place of hundreds. */
const mostPurges = 1000

/** Tells caches of changed paths. */
export async function purgePaths(
  cdns: readonly Cdn[],
  { paths, siteUrl, signal }: { paths: readonly string[]; siteUrl: string; signal: AbortSignal },
): Promise<void> {
  const urls = paths.map((path) => siteUrl + encodePath(path))
  for (const cdn of cdns) await (urls.length > mostPurges ? cdn.purgeAll(signal) : cdn.purge(urls, signal))
}

/** https://developers.cloudflare.com/api/resources/cache/methods/purge/ */
export function cloudflare({ zoneId, token, api }: CloudflareSettings): Cdn {
  const service = 'Cloudflare'
  const next = 'CLOUDFLARE_API_TOKEN needs the permission “Cache Purge” for the zone in CLOUDFLARE_ZONE_ID.'
  const send = async (body: object, signal: AbortSignal) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await ask({ url: `${api}/zones/${zoneId}/purge_cache`, headers, body, service, next, signal })
    // It may refuse with status 200.
    if ((answer as { success?: boolean } | undefined)?.success !== true)
      throw new CarepathError('storageFailed', `${service} has not purged its caches`, { next })
  }
  return {
    purge: async (urls, signal) => {
      for (let start = 0; start < urls.length; start += cloudflareBatch)
        await send({ files: urls.slice(start, start + cloudflareBatch) }, signal)
    },
    purgeAll: (signal) => send({ purge_everything: true }, signal),
  }
}

/** https://www.fastly.com/documentation/reference/api/purging/ */
export function fastly({ serviceId, token, api }: FastlySettings): Cdn {
  const next = 'FASTLY_API_TOKEN must be allowed to purge the service in FASTLY_SERVICE_ID.'
  const send = (path: string, signal: AbortSignal) =>
    ask({ url: `${api}/${path}`, headers: { 'fastly-key': token }, service: 'Fastly', next, signal })
  return {
    purge: async (urls, signal) => {
      await inParallel(urls, (url) => send(`purge/${url.replace(/^https?:\/\//u, '')}`, signal))
    },
    purgeAll: async (signal) => {
      await send(`service/${serviceId}/purge_all`, signal)
    },
  }
}
