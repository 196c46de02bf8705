/** What a page says of itself to search engines and to those who share its address. */
export interface PageHead {
  title: string
  description: string
  /** As a search result prints it: `site.example › treatments › light`. */
  address: string
  card: { title: string; description: string; site: string; picture: string }
}

/** Reads it from the page as the site has rendered it, so that no second rule for titles can differ from the site's. */
export function readPageHead(html: string): PageHead {
  const { head } = new DOMParser().parseFromString(html, 'text/html')
  const meta = (attribute: 'name' | 'property', name: string) =>
    head.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content') ?? ''
  return {
    title: head.querySelector('title')?.textContent ?? '',
    description: meta('name', 'description'),
    address: shownAddress(head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? ''),
    card: {
      title: meta('property', 'og:title'),
      description: meta('property', 'og:description'),
      site: meta('property', 'og:site_name'),
      picture: meta('property', 'og:image:alt'),
    },
  }
}

function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  return [host, ...pathname.split('/').filter(Boolean)].join(' › ')
}
