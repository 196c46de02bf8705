import { createHash } from 'node:crypto'

/** What servers say with every answer, so that browsers let a page do no more than it needs. The one place that says so. */
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
    // A browser that has once seen the site over HTTPS asks for it in no other way. Pointless, and ignored, without.
    ...(siteUrl.startsWith('https:')
      ? ([['Strict-Transport-Security', 'max-age=31536000']] satisfies [string, string][])
      : []),
  ]
}

const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64')
