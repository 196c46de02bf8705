import type { BreadcrumbListLeaf, ListItemLeaf, WebPageLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageContext } from '../page-context/page-context.ts'
import type { PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** True for every page but the home page, at which breadcrumbs start. */
export const hasBreadcrumb = ({ path, locale }: PageToDescribe): boolean => path !== homePath(locale)

export const breadcrumbId = ({ path }: PageToDescribe): string => nodeId(path, 'breadcrumb')

/** The breadcrumbs from the home page to this page, as the page shows them. */
export function breadcrumbNode({ text, locale }: PageContext, page: PageToDescribe): BreadcrumbListLeaf {
  const before = [{ label: text.home, path: homePath(locale) }, ...page.breadcrumbs]
  const entries = [
    ...before.map(({ label, path }) => ({ name: label, item: pageNode(path) })),
    { name: page.title, item: referTo(absoluteUrl(page.path)) },
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(page),
    itemListElement: entries.map((entry, index): ListItemLeaf => ({
      '@type': 'ListItem',
      position: index + 1,
      ...entry,
    })),
  }
}

const pageNode = (path: string): WebPageLeaf => ({ '@type': 'WebPage', '@id': absoluteUrl(path) })
