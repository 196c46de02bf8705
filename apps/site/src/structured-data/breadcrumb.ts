import type { BreadcrumbListLeaf, ListItemLeaf, WebPageLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import type { ShownPage } from '../views/page-view.ts'
import { absolute, nodeId, referTo } from './node-id.ts'

export const breadcrumbId = (page: ShownPage): string => nodeId(page.path, 'breadcrumb')

/** The way from the home page to this one, as its breadcrumbs show it. The home page has none. */
export function breadcrumbOf({ text, locale }: PageContext, page: ShownPage): BreadcrumbListLeaf[] {
  const home = { label: text.home, path: homePath(locale) }
  if (page.path === home.path) return []
  const way = [home, ...page.breadcrumbs].map(({ label, path }) => ({ name: label, item: pageNode(path) }))
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': breadcrumbId(page),
      itemListElement: [...way, { name: page.title, item: referTo(absolute(page.path)) }].map(
        (entry, index): ListItemLeaf => ({ '@type': 'ListItem', position: index + 1, ...entry }),
      ),
    },
  ]
}

const pageNode = (path: string): WebPageLeaf => ({ '@type': 'WebPage', '@id': absolute(path) })
