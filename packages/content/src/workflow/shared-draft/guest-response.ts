import { privateHeaders } from '../preview/preview-response.ts'

const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]
/** No script runs, nothing is loaded, and the page has no origin: it never sees or sends a session of the admin. */
const draftPolicy = [
  ...closed,
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'sandbox allow-forms allow-popups allow-popups-to-escape-sandbox',
]

/** Headers of a page for somebody without an account. `script`: hash of the one script that the page has. */
function guestHeaders(script?: string): Record<string, string> {
  const policy =
    script === undefined
      ? draftPolicy
      : [...closed, "style-src 'unsafe-inline'", 'img-src data:', `script-src '${script}'`]
  return {
    ...privateHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
  }
}

/** An answer to somebody without an account: kept nowhere, found nowhere. */
export function guestResponse(html: string, status = 200, script?: string): Response {
  return new Response(html, { status, headers: guestHeaders(script) })
}
