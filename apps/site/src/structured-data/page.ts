import type { Page } from '@carepath/schema'
import type { Thing } from 'schema-dts'
import { toDay } from '../i18n/format.ts'
import { mainClinic } from '../page-context/page-clinics.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { breadcrumbId, hasBreadcrumb } from './breadcrumb.ts'
import { clinicId } from './clinic.ts'
import type { Description, PageType, PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { referTo } from './node-id.ts'
import { authorProperties, reviewProperties } from './review.ts'
import { organizationId, webSiteId } from './site.ts'
import { citationNodes } from './source.ts'
import { videoNodes } from './video.ts'

/** The page itself: what it is about, who reviewed it, and what it rests on. */
export function webPageNode(context: PageContext, page: PageToDescribe, description: Description): Thing {
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
    publisher: referTo(organizationId(page.locale)),
    ...(description.about && { provider: page.clinics.map(({ path }) => referTo(clinicId(path))) }),
    // The day that the page prints: a preview says the same as the page that goes live after it.
    ...(context.lastModified && { dateModified: toDay(mainClinic(context).timeZone, context.lastModified) }),
    image: {
      '@type': 'ImageObject',
      contentUrl: absoluteUrl(page.socialImage.path),
    },
    video: videoNodes(context),
    citation: citationNodes(context),
    ...(type === 'MedicalWebPage' && { audience: { '@type': 'Patient' } }),
    ...(hasBreadcrumb(page) && { breadcrumb: referTo(breadcrumbId(page)) }),
    ...(about && { about }),
    ...(mainEntity && { mainEntity }),
    ...(reviewed && authorProperties(context, reviewed)),
    ...(reviewed && reviewProperties(context, reviewed)),
    ...(policyPath && { publishingPrinciples: absoluteUrl(policyPath) }),
    ...(page.isSample && { creativeWorkStatus: context.text.sampleNotice }),
  }
}

const pageTypes: Record<Page['kind'], PageType> = {
  about: 'AboutPage',
  contact: 'ContactPage',
  editorialPolicy: 'WebPage',
  privacy: 'WebPage',
  accessibility: 'WebPage',
  other: 'WebPage',
}

/** A page of its own. */
export function describePage(context: PageContext): Description {
  const page = context.requireOwner('page')
  return { type: pageTypes[page.kind], reviewed: page, entities: [] }
}
