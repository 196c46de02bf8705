import { crawlSite, type ServedPage } from './crawl-site.ts'

/** One page of a template in one language. */
export interface TemplatePage {
  template: string
  locale: string
  path: string
}

const notFoundPages: TemplatePage[] = [
  { template: 'not-found', locale: 'en', path: '/404.html' },
  { template: 'not-found', locale: 'es', path: '/es/404/' },
]

const treatmentPath = /\/treatments\/([^/]+)\//u

const templateClass = /class="columns columns--([a-z-]+)/u

/** Finds the first page of each template in each language, the not-found pages included. */
export async function findTemplates(origin: string): Promise<TemplatePage[]> {
  return [...firstOfEach(await crawlSite(origin)), ...notFoundPages]
}

/** The first page of each template in each language, for each treatment by itself. */
export async function findTemplatesOfTreatments(origin: string): Promise<TemplatePage[]> {
  return [...firstOfEach(await crawlSite(origin), ({ path }) => treatmentPath.exec(path)?.[1]), ...notFoundPages]
}

/** The same of the pages that search engines may index: empty lists, for one, may not be. */
export async function findIndexedTemplates(origin: string): Promise<TemplatePage[]> {
  return firstOfEach(
    (await crawlSite(origin)).filter(({ html }) => !html.includes('<meta name="robots" content="noindex"')),
  )
}

/** The first page of each template in each language; pages that only redirect are of none. */
export function firstOfEachTemplate(pages: readonly ServedPage[]): ServedPage[] {
  const ofTemplates = pages.filter(({ html }) => templateClass.test(html))
  const first = Map.groupBy(ofTemplates, (page) => {
    const { template, locale } = toTemplatePage(page)
    return `${template}/${locale}`
  })
  return [...first.values()].flatMap(([page]) => page ?? [])
}

function firstOfEach(
  pages: ServedPage[],
  toPart: (page: TemplatePage) => string | undefined = () => undefined,
): TemplatePage[] {
  const found = pages.map(toTemplatePage)
  const first = new Map(found.toReversed().map((page) => [`${page.template}/${page.locale}/${toPart(page)}`, page]))
  return [...first.values()].toReversed()
}

/** Reads from a page which template it is. */
export function toTemplatePage({ path, html }: ServedPage): TemplatePage {
  const template = templateClass.exec(html)?.[1]
  if (!template) throw new Error(`${path} does not say which template it is.`)
  return { template, locale: path.startsWith('/es/') ? 'es' : 'en', path }
}
