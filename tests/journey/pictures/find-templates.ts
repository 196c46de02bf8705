/** One page of a template in one language. */
export interface TemplatePage {
  template: string
  locale: string
  path: string
}

const templateClass = /class="columns columns--([a-z-]+)/u
const links = /href="(\/[^"#]*)"/gu

/** Follows a site's links from both home pages until nothing is new: the first page of each template in each language. */
export async function findTemplates(origin: string): Promise<TemplatePage[]> {
  const found = new Map<string, TemplatePage>([['404', { template: 'not-found', locale: 'en', path: '/404.html' }]])
  const seen = new Set<string>()
  const waiting = ['/', '/es/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await fetch(origin + path)
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await response.text()
    const template = templateClass.exec(html)?.[1]
    const locale = path.startsWith('/es/') ? 'es' : 'en'
    const key = `${template}/${locale}`
    if (template && !found.has(key)) found.set(key, { template, locale, path })
    waiting.push(...[...html.matchAll(links)].map(([, href = '']) => href).filter((href) => href.endsWith('/')))
  }
  return [...found.values()]
}
