const policy = [
  "default-src 'none'",
  // No script runs, so the page may have this origin, which lets it load styles and pictures with the reader's session.
  'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
]

/** What is answered of a draft is for the person who asked: no cache keeps it, no search engine finds it. */
export const privateHeaders = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** A draft as a page: no other site frames it. */
export const previewHeaders = {
  ...privateHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy.join('; '),
}

/** A page that says why there is no preview. */
export function noPreviewResponse(status: number, message: string): Response {
  const text = message.replace(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
  const html = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>No preview</title><body style="font:1rem/1.5 system-ui;margin:2rem;max-width:40rem"><p>${text}</p></body></html>`
  return new Response(html, { status, headers: previewHeaders })
}
