import { z } from 'zod'
import { limits } from './limits.ts'

/** A site path with a slash at both ends, language included. */
export const SitePathSchema = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u, {
  error: 'must be a path on this site, such as /side-effects/nausea/',
})

/** Characters that no address holds unless encoded, and that mean something to the servers' lists of redirects. */
const foreign = /[\p{C}"#%*<>?\\^`{|}]/u

/** Addresses that belong to the servers and to the site's own build. */
const reserved =
  /^\/(?:_astro|_headers|_pages|_redirects|\.well-known)(?:[./]|$)|^\/(?:robots\.txt|sitemap\.xml|404\.html)$/u

/**
 * A former address, in its one spelling: decoded, without capitals, with a slash at its end unless it names a file, e.g.
 * `/síntomas/` or `/leaflet.html`. Servers answer every other spelling of it alike.
 */
export const OldAddressSchema = z
  .string()
  .max(limits.oldAddress)
  .regex(/^\//u, { error: 'must begin with a slash, such as /side-effects/sickness/ or /leaflet.html' })
  .refine((address) => !foreign.test(address), {
    error:
      'must be letters, digits, spaces and the signs of an address, such as /side-effects/sickness/ or /leaflet.html',
  })
  .refine((address) => !reserved.test(address), {
    error: 'must not be an address that the site needs for its own files',
  })
  .refine((address) => !/\/\.{1,2}(?:\/|$)/u.test(address), { error: 'must not hold “..” or “.” between slashes' })
  .refine((address) => address === oldAddress(address), {
    error: 'must be in small letters, with a slash at its end unless it names a file',
  })

/** A path as the site spells its own: in small letters, without doubled slashes and without the name of an index file. */
export function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\/{2,}/gu, '/')
    .replace(/\/index\.html$/u, '/')
}

/** A path in the one spelling of a former address. */
export function oldAddress(path: string): string {
  const plain = plainPath(path).replace(/(?<=.)\/$/u, '')
  const isFile = /\.[a-z0-9]{1,8}$/u.test(plain)
  return isFile || plain === '/' ? plain : `${plain}/`
}

/** A path's text, its codes such as `%20` read; undefined where a code is no text. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** A path as it stands in a link: what means something else there, or isn't ASCII, is a code. */
export function encodePath(path: string): string {
  const signs = /%(?:24|26|2B|2C|3A|3B|3D|40)/gu
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(signs, decodeURIComponent))
    .join('/')
}
