import { Parser } from 'htmlparser2'

/** The fragments that links can point at in a page, and the page's own links. */
export interface HtmlScan {
  fragments: string[]
  /** Internal links as `path` or `path#fragment`. */
  links: string[]
}

const linkAttributes: Partial<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  script: 'src',
  iframe: 'src',
}

/** Finds the ids and internal links of a page with an HTML parser: comments and scripts hold no links. */
export function scanHtml(html: string, pagePath: string, siteUrl: string): HtmlScan {
  const fragments = new Set<string>()
  const hrefs = new Set<string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) fragments.add(attributes.id)
      // A page's Markdown is written with the page itself.
      if (name === 'link' && attributes.type === 'text/markdown') return
      const attribute = linkAttributes[name]
      const href = attribute && attributes[attribute]
      if (href !== undefined) hrefs.add(href)
      if (attributes.poster) hrefs.add(attributes.poster)
      if (attributes.srcset) for (const url of candidates(attributes.srcset)) hrefs.add(url)
    },
  })
  parser.end(html)
  const base = new URL(pagePath, siteUrl)
  const links = [...hrefs].flatMap((href) => internalLink(href, base) ?? [])
  return { fragments: [...fragments], links: [...new Set(links)] }
}

/** A path that needs no parsing, as nearly every link is: parsing URLs is slow. */
const plainPath = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:#[\w-]+)?$/u

function internalLink(href: string, base: URL): string | undefined {
  if (plainPath.test(href)) return href.endsWith('#top') ? href.slice(0, -'#top'.length) : href
  if (/^(?:mailto|tel|sms|data|javascript):/iu.test(href)) return undefined
  const url = URL.parse(href, base.href)
  if (!url) return href
  if (url.origin !== base.origin) return undefined
  return decode(url.pathname) + decode(url.hash === '#top' ? '' : url.hash)
}

const candidates = (srcset: string) => srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s/u)[0] ?? [])

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
