/** A page as a site serves it. */
export interface ServedPage {
  path: string
  html: string
}

const links = /href="(\/[^"#]*)"/gu

/** Follows the links of a site from both home pages until no page is new. */
export async function crawlSite(origin: string): Promise<ServedPage[]> {
  const pages: ServedPage[] = []
  const seen = new Set<string>()
  const waiting = ['/', '/es/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await fetch(origin + path)
    if (!response.ok) throw new Error(`A link leads to ${path}, which answers ${response.status}.`)
    const html = await response.text()
    pages.push({ path, html })
    waiting.push(...[...html.matchAll(links)].map(([, href = '']) => href).filter((href) => href.endsWith('/')))
  }
  return pages
}
