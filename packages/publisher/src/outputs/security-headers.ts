import { createHash } from 'node:crypto'

export interface HeaderSettings {
  /** The scripts that pages contain. */
  inlineScripts?: readonly string[] | undefined
  /** Hashes of scripts that pages of another build contain. */
  otherScripts?: readonly string[] | undefined
  /** For how long browsers that have once loaded the site over HTTPS use nothing else (HSTS); 0 says nothing of it. */
  httpsOnlySeconds: number
}

/**
 * The headers of every response: browsers then let a page do no more than it needs. Every host's configuration is made
 * of them.
 */
export function securityHeaders({
  inlineScripts = [],
  otherScripts = [],
  httpsOnlySeconds,
}: HeaderSettings): [name: string, value: string][] {
  const hashes = new Set([...inlineScripts.map(hashOf), ...otherScripts])
  const scripts = ["'self'", ...[...hashes].map((hash) => `'sha256-${hash}'`)]
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return [
    ['Content-Security-Policy', policy.join('; ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ...(httpsOnlySeconds > 0
      ? ([['Strict-Transport-Security', `max-age=${httpsOnlySeconds}`]] satisfies [string, string][])
      : []),
  ]
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64')

/** Hashes of the scripts that a list of headers allows. */
export const allowedScripts = (headers: string): string[] =>
  [...headers.matchAll(/'sha256-([^']+)'/gu)].map(([, hash = '']) => hash)
