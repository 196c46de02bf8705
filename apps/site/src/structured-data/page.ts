import type { Page } from '@carepath/schema'
import type { Thing } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import { breadcrumbId, hasBreadcrumb } from './breadcrumb.ts'
import type { Description, PageType, PlainPage } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { referTo } from './node-id.ts'
import { reviewOf } from './review.ts'
import { organizationId, webSiteId } from './site.ts'
import { citationsOf } from './source.ts'

/** The page itself: what it is about, who reviewed it, and what it rests on. */
export function webPageOf(context: PageContext, page: PlainPage, description: Description): Thing {
  const { type, about, mainEntity, reviewed } = description
  const policyPath = page.review?.policyPath
  return {
    '@type': type,
    '@id': absoluteUrl(page.path),
    url: absoluteUrl(page.path),
    name: page.title,
    description: page.description,
    inLanguage: page.locale,
    isPartOf: referTo(webSiteId(page)),
    publisher: referTo(organizationId),
    citation: citationsOf(context),
    ...(type === 'MedicalWebPage' && { audience: { '@type': 'Patient' } }),
    ...(hasBreadcrumb(page) && { breadcrumb: referTo(breadcrumbId(page)) }),
    ...(about && { about }),
    ...(mainEntity && { mainEntity }),
    ...(reviewed && reviewOf(context, reviewed)),
    ...(policyPath && { publishingPrinciples: absoluteUrl(policyPath) }),
    ...(page.isSample && { creativeWorkStatus: context.text.sampleNotice }),
  }
}

const typeOfKind: Record<Page['kind'], PageType> = {
  about: 'AboutPage',
  contact: 'ContactPage',
  editorialPolicy: 'WebPage',
  privacy: 'WebPage',
  accessibility: 'WebPage',
  other: 'WebPage',
}

/** A page of its own. */
export function describePage(context: PageContext): Description {
  const page = context.owner('page')
  return { type: typeOfKind[page.kind], reviewed: page, entities: [] }
}
