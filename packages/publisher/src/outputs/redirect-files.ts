import type { OutputFile } from './output-change.ts'
import type { RedirectRule } from './redirect-table.ts'
import { escapeXml } from './xml.ts'

/**
 * The same redirects as a list for hosting services, as maps for Caddy and nginx, and as pages for servers that read
 * none of these. Empty lists are written too, so that a server's configuration may name them.
 */
export function redirectFiles(rules: RedirectRule[], siteUrl: string): OutputFile[] {
  const list = (path: string, line: (rule: RedirectRule) => string): OutputFile => ({
    path,
    kind: 'output',
    text: rules.map((rule) => `${line(rule)}\n`).join(''),
  })
  return [
    list('/_redirects', ({ from, to, status }) => `${from} ${to ?? '/404.html'} ${status}`),
    list('/_redirects.caddy', ({ from, to, status }) => `${from} ${status} ${to ?? '-'}`),
    list('/_redirects.nginx', ({ from, to, status }) => `${from} "${to === undefined ? status : `${status} ${to}`}";`),
    ...rules.flatMap((rule) => redirectPage(rule, siteUrl) ?? []),
  ]
}

/** A page that sends readers on. A redirect without a target gets no page: the server answers 404. */
function redirectPage({ from, to, locale }: RedirectRule, siteUrl: string): OutputFile | undefined {
  if (to === undefined || locale === undefined) return undefined
  const address = escapeXml(siteUrl + to)
  const text = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>${address}</title>
<meta http-equiv="refresh" content="0; url=${escapeXml(to)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
<a href="${escapeXml(to)}">${address}</a>
`
  return { path: from, kind: 'redirect', text }
}
