import { encodePath, oldAddress } from '@carepath/schema'
import type { OutputFile } from './output-change.ts'
import type { RedirectRule } from './redirect-table.ts'
import { escapeXml } from './xml.ts'

/**
 * The same redirects as a list for hosting services, as maps for Caddy and nginx, and as pages for servers that read
 * none of these. Empty lists are written too, so that a server's configuration may name them; Caddy refuses a file without a
 * word in it.
 */
export function redirectFiles(rules: RedirectRule[], siteUrl: string): OutputFile[] {
  const list = (path: string, line: (rule: RedirectRule) => string, empty = ''): OutputFile => ({
    path,
    kind: 'output',
    text: rules.map((rule) => `${line(rule)}\n`).join('') || empty,
  })
  const lists = (path: string, line: (rule: RedirectRule, from: string) => string, empty?: string) =>
    list(
      path,
      (rule) =>
        spellings(rule.from)
          .map((from) => line(rule, from))
          .join('\n'),
      empty,
    )
  return [
    list('/_redirects', ({ from, to, status }) => `${encoded(from)} ${to ?? '/404.html'} ${status}`),
    lists(
      '/_redirects.caddy',
      ({ to, status }, from) => `${quoted(from)} ${status} ${to ?? '-'}`,
      '# No page has moved.\n',
    ),
    lists('/_redirects.nginx', ({ to, status }, from) => {
      return `${quoted(from)} "${to === undefined ? status : `${status} ${to}`}";`
    }),
    ...rules.flatMap((rule) => redirectPage(rule, siteUrl) ?? []),
  ]
}

/**
 * A path as servers may be asked for it: with and without the slash at its end, with accents as one character and as two.
 * Servers compare ASCII letters without their case, and no others. A large letter that isn't the same address in small ones is left
 * out, such as the SS of ß: another redirect may lead from there, and a server refuses a list that names an address twice.
 */
function spellings(path: string): string[] {
  const bare = path.replace(/(?<=.)\/$/u, '')
  const both = [`${bare}/`, bare].sort((a, b) => Number(b === path) - Number(a === path))
  return both
    .flatMap((each) => [...new Set([...inEachCase(each), each.normalize('NFD')])])
    .filter((each) => oldAddress(each) === path)
}

/** A text with each letter that isn't ASCII small and large; with many of those, all small and all large. */
function inEachCase(text: string): string[] {
  const letters = text.match(/[^\0-\x7F]/gu)?.length ?? 0
  if (letters > 3) return [text, text.replace(/[^\0-\x7F]/gu, (letter) => letter.toUpperCase())]
  return Array.from(text).reduce(
    (texts, letter) => {
      const cases = /[^\0-\x7F]/u.test(letter) ? [letter, letter.toUpperCase()] : [letter]
      return texts.flatMap((each) => cases.map((one) => each + one))
    },
    [''],
  )
}

/** In a list of a hosting service a star and a colon stand for any text. */
const encoded = (path: string) => encodePath(path).replaceAll('*', '%2A').replaceAll(':', '%3A')

const quoted = (path: string) => (/^[\w./-]+$/u.test(path) ? path : `"${path}"`)

/** A path that any server finds a page at, in a folder that can't be a file too: none has a full stop in its name. */
const hasPage = /^(?:\/[\p{L}\p{N}_-]{1,60})+(?:\/|\.html?)$/u

/** A page that sends readers on. A redirect without a target gets no page: the server answers 404. */
function redirectPage({ from, to, locale }: RedirectRule, siteUrl: string): OutputFile | undefined {
  if (to === undefined || locale === undefined || !hasPage.test(from)) return undefined
  const address = escapeXml(siteUrl + to)
  const text = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${address}</title>
<meta http-equiv="refresh" content="0; url=${escapeXml(to)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${address}">
</head>
<body>
<main><a href="${escapeXml(to)}">${address}</a></main>
</body>
</html>
`
  return { path: from, kind: 'redirect', text }
}
