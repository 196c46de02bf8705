import type { ServedPage } from './crawl-site.ts'

/** Compressed size of a page in bytes. */
export interface PageWeight {
  html: number
  /** With its styles and scripts, and the scripts that those import. */
  all: number
}

const files = /(?:src|href)="(\/(?:_astro|look)\/[^"]+\.(?:js|css))"/gu
const imports = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/gu

/** Measures a page as a browser fetches it. */
export async function weighPage(origin: string, { path, html }: ServedPage): Promise<PageWeight> {
  const own = await measureBytes(origin + path)
  const weighed = new Map<string, number>()
  const waiting = [...html.matchAll(files)].map(([, file = '']) => file)
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (weighed.has(file)) continue
    weighed.set(file, await measureBytes(origin + file))
    if (file.endsWith('.js')) waiting.push(...(await findImports(origin, file)))
  }
  return { html: own, all: own + [...weighed.values()].reduce((sum, bytes) => sum + bytes, 0) }
}

async function measureBytes(url: string): Promise<number> {
  const response = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
  const length = Number(response.headers.get('content-length'))
  if (!response.ok || !length) throw new Error(`${url} answers ${response.status} without a content length.`)
  return length
}

async function findImports(origin: string, file: string): Promise<string[]> {
  const text = await (await fetch(origin + file)).text()
  return [...text.matchAll(imports)].map(([, name = '']) => new URL(name, origin + file).pathname)
}
