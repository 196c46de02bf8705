import { createHash } from 'node:crypto'

/**
 * The headers of every response: browsers then let a page do no more than it needs. Every host's configuration is made
 * of them.
 */
export function securityHeaders(siteUrl: string, inlineScripts: readonly string[]): [name: string, value: string][] {
  const scripts = ["'self'", ...inlineScripts.map((code) => `'sha256-${hashOf(code)}'`)]
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
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
    // A browser that has once loaded the site over HTTPS never uses HTTP again. Over HTTP the header is ignored.
    ...(siteUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', 'max-age=31536000']] satisfies [string, string][])
      : []),
  ]
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64')
