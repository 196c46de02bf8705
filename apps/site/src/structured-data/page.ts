import type { Page } from '@carepath/schema'
import type { WebPageLeaf } from 'schema-dts'
import type { PageContext } from '../snapshot/page-context.ts'
import type { ShownPage } from '../views/page-view.ts'
import { breadcrumbId } from './breadcrumb.ts'
import type { Description, PageType } from './description.ts'
import { absolute, referTo } from './node-id.ts'
import { publishingPrinciplesOf } from './publishing-principles.ts'
import { reviewOf } from './review.ts'
import { organizationId, webSiteId } from './site.ts'
import { citationsOf } from './source.ts'

/** The page itself: what it is about, who reviewed it, and what it rests on. */
export function webPageOf(context: PageContext, page: ShownPage, description: Description) {
  const { type, about, mainEntity, reviewed } = description
  const hasBreadcrumb = breadcrumbOf(context, page)
  return {
    '@type': type,
    '@id': absolute(page.path),
  }
}
