import type { ServerResponse } from 'node:http'

const policy = (nonce: string, isDevelopment: boolean) =>
  [
    "default-src 'self'",
    // Next puts the nonce on its own scripts; those load the rest. Hot reload evaluates what has changed.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The admin's components set styles in the page (react-select, drag and drop). A style runs nothing.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // The form of a picture reads the file that somebody has chosen by a blob address of its own page.
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The policy that Next reads the nonce from, on the request that it renders. */
export const policyHeader = 'content-security-policy'

/** What every answer of the admin and its API carries, unless the answer says otherwise itself, as a preview does. */
export function securityHeaders({
  nonce,
  isHttps,
  isDevelopment,
}: {
  nonce: string
  isHttps: boolean
  isDevelopment: boolean
}): Record<string, string> {
  return {
    [policyHeader]: policy(nonce, isDevelopment),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy':
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

/** What an answer carries that is no page: that to what isn't a request at all. */
export const bareHeaders: Record<string, string> = {
  [policyHeader]: "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** Adds the headers as the answer begins, so that none is there twice. */
export function addHeaders(response: ServerResponse, headers: Record<string, string>, isStatic: boolean): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    if (!response.headersSent) {
      const own = args.find((each) => typeof each === 'object' && each !== null) ?? {}
      const given = new Set([...response.getHeaderNames(), ...Object.keys(own).map((name) => name.toLowerCase())])
      for (const [name, value] of Object.entries(headers)) if (!given.has(name)) response.setHeader(name, value)
      // A preview is framed by the admin: its own policy says so, and the older header can't.
      if (given.has(policyHeader)) response.removeHeader('x-frame-options')
      // What an account may read, no cache keeps: neither a proxy's nor that of a browser others use.
      if (!isStatic) response.setHeader('cache-control', 'no-store')
    }
    return writeHead(...args)
  }
}
