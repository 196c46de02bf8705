import type { BreadcrumbListLeaf, ListItemLeaf, WebPageLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageContext } from '../page-context/page-context.ts'
import type { PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** The home page is where every way starts: it has none of its own. */
export const hasBreadcrumb = ({ path, locale }: PageToDescribe): boolean => path !== homePath(locale)

export const breadcrumbId = ({ path }: PageToDescribe): string => nodeId(path, 'breadcrumb')

/** The way from the home page to this one, as its breadcrumbs show it. */
export function breadcrumbNode({ text, locale }: PageContext, page: PageToDescribe): BreadcrumbListLeaf {
  const before = [{ label: text.home, path: homePath(locale) }, ...page.breadcrumbs]
  const way = [
    ...before.map(({ label, path }) => ({ name: label, item: pageNode(path) })),
    { name: page.title, item: referTo(absoluteUrl(page.path)) },
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(page),
    itemListElement: way.map((entry, index): ListItemLeaf => ({ '@type': 'ListItem', position: index + 1, ...entry })),
  }
}

const pageNode = (path: string): WebPageLeaf => ({ '@type': 'WebPage', '@id': absoluteUrl(path) })
