import type { OutputFile } from './output-change.ts'
import { securityHeaders, type HeaderSettings } from './security-headers.ts'

/** Folders whose files are named by their content: a browser need never ask for such a file again. */
const lastingFolders = ['/_astro/', '/look/', '/social/']
const lasting = 'public, max-age=31536000, immutable'

/**
 * A page's words as Markdown are for programs that read a page for somebody. Search engines list the page itself.
 */
const ofMarkdown = [
  ['Content-Type', 'text/markdown; charset=utf-8'],
  ['X-Robots-Tag', 'noindex'],
] as const

/** The same headers as configuration for hosting services, for Caddy and for nginx. */
export function headerFiles(settings: HeaderSettings): OutputFile[] {
  const headers = securityHeaders(settings)
  const list = (path: string, lines: string[]): OutputFile => ({
    path,
    kind: 'output',
    text: lines.map((line) => `${line}\n`).join(''),
  })
  return [
    list('/_headers', [
      '/*',
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      ...lastingFolders.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${lasting}`]),
      '/*.md',
      ...ofMarkdown.map(([name, value]) => `  ${name}: ${value}`),
    ]),
    list('/_headers.caddy', [
      'header {',
      ...headers.map(([name, value]) => `\t${name} "${value}"`),
      '}',
      `@carepath_lasting path ${lastingFolders.map((folder) => `${folder}*`).join(' ')}`,
      `header @carepath_lasting Cache-Control "${lasting}"`,
      `@carepath_changing not path ${lastingFolders.map((folder) => `${folder}*`).join(' ')}`,
      'header @carepath_changing Cache-Control "public, no-cache"',
      '@carepath_markdown path *.md',
      ...ofMarkdown.map(([name, value]) => `header @carepath_markdown ${name} "${value}"`),
    ]),
    list('/_headers.nginx', [
      ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
      'set $carepath_cache "public, no-cache";',
      `if ($uri ~ "^(?:${lastingFolders.join('|')})") { set $carepath_cache "${lasting}"; }`,
      'add_header Cache-Control $carepath_cache always;',
      'set $carepath_robots "";',
      'if ($uri ~ "[.]md$") { set $carepath_robots "noindex"; }',
      'add_header X-Robots-Tag $carepath_robots always;',
      'location ~ "[.]md$" { types { text/markdown md; } charset_types text/markdown; }',
    ]),
  ]
}
