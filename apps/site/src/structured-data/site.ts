import type { Locale } from '@carepath/schema'
import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts'
import { homePath } from '../routes/paths.ts'
import type { PageToDescribe } from './description.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import { nodeId, referTo } from './node-id.ts'

/** Who publishes the site: one organisation in each language, by the site's name there. */
export const organizationId = (locale: Locale): string => nodeId(homePath(locale), 'organization')

export const webSiteId = ({ locale }: PageToDescribe): string => nodeId(homePath(locale), 'website')

/** The publisher: what each page calls it, and no clinic, of which a site may have several. */
export const organizationNode = ({ siteName, locale, look }: PageToDescribe): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': organizationId(locale),
  name: siteName,
  url: absoluteUrl(homePath(locale)),
  logo: { '@type': 'ImageObject', contentUrl: absoluteUrl(logoPath(look)) },
})

/** The site in the page's language. */
export function webSiteNode(page: PageToDescribe): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteId(page),
    name: page.siteName,
    url: absoluteUrl(homePath(page.locale)),
    inLanguage: page.locale,
    publisher: referTo(organizationId(page.locale)),
  }
}

/** The clinic's logo, else the site's mark, in the clinic's color where it has one. */
const logoPath = ({ logo, icons }: PageToDescribe['look']): string =>
  logo?.image.src ?? icons.find(({ size, isMaskable }) => size === 512 && !isMaskable)?.path ?? '/icon-512.png'
