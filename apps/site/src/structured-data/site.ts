import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** Who publishes the site: one organisation in every language. */
export const organizationId = nodeId('/', 'organization')

export const webSiteId = ({ locale }: PageToDescribe): string => nodeId(homePath(locale), 'website')

/** The publisher, with the main clinic's number on pages that show it. */
export function organizationNode({ publisher, look }: PageToDescribe): OrganizationLeaf {
  const { name, path, telephone } = publisher
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name,
    url: absoluteUrl(path),
    logo: { '@type': 'ImageObject', contentUrl: absoluteUrl(logoPath(look)) },
    ...(telephone && { telephone }),
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

/** The clinic's logo, else the site's mark, in the clinic's color where it has one. */
const logoPath = ({ logo, icons }: PageToDescribe['look']): string =>
  logo?.image.src ?? icons.find(({ size, isMaskable }) => size === 512 && !isMaskable)?.path ?? '/icon-512.png'
