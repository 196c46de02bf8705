import type { DocumentKey } from './document-key.ts'

/**
 * A link to a document inside formatted text, written `doc:<type>/<id>` or `doc:<type>/<id>#<section>`. Text may hold a
 * type that the contract no longer has, or an editor's typing error: whoever reads the link checks the type.
 */
export interface DocumentLink {
  type: string
  id: string
  /** Fragment of a heading on the document's page, without its `#`. */
  section?: string
}

const address = String.raw`doc:(?<type>[a-z-]+)/(?<id>[^"#]+)(?:#(?<section>[^"]*))?`
const wholeAddress = new RegExp(`^${address}$`, 'u')
const linkAttribute = new RegExp(`href="(?<href>${address})"`, 'gu')
/** The mapping writes no other attribute, and a link holds no other link. */
const linkElement = new RegExp(`<a href="(?<href>${address})">(?<words>.*?)</a>`, 'gsu')

/** The `href` of a link to a document. */
export function formatDocumentLink({ type, id, section }: DocumentKey & Pick<DocumentLink, 'section'>): string {
  return `doc:${type}/${id}${section ? `#${section}` : ''}`
}

/** Reads an `href`; undefined where it leads to something other than a document. */
export function parseDocumentLink(href: string): DocumentLink | undefined {
  const { type, id, section } = wholeAddress.exec(href)?.groups ?? {}
  if (type === undefined || id === undefined) return undefined
  return { type, id, ...(section && { section }) }
}

/** Replaces the `href` of every link to a document in HTML, e.g. by the path of the document's page. */
export function replaceDocumentLinks(html: string, toHref: (link: DocumentLink) => string): string {
  return html.replace(linkAttribute, (attribute, href: string) => {
    const link = parseDocumentLink(href)
    return link ? `href="${escapeAttribute(toHref(link))}"` : attribute
  })
}

/** Removes links to some documents from HTML and leaves their words. */
export function removeDocumentLinks(html: string, isRemoved: (link: DocumentLink) => boolean): string {
  return html.replace(linkElement, (element, ...parts) => {
    const { href, words } = parts.at(-1) as { href: string; words: string }
    const link = parseDocumentLink(href)
    return link && isRemoved(link) ? words : element
  })
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
