import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** Who publishes the site: one organisation in every language. */
export const organizationId = nodeId('/', 'organization')

export const webSiteId = ({ locale }: PageToDescribe): string => nodeId(homePath(locale), 'website')

/** The clinic at the foot of every page. */
export function organizationNode({ clinic }: PageToDescribe): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name: clinic.name,
    url: absoluteUrl(clinic.path),
    telephone: clinic.call.href.replace('tel:', ''),
  }
}

/** The site in the page's language. */
export function webSiteNode(page: PageToDescribe): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(page),
    name: page.siteName,
    url: absoluteUrl(homePath(page.locale)),
    inLanguage: page.locale,
    publisher: referTo(organizationId),
  }
}
