import { isSafeAddress } from '../mapping/rich-text/safe-address.ts'

/** Names of a query that only count who came from where. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi)$/u

/**
 * Where a pasted link may lead: a safe address, without the addresses of programs that count clicks around it;
 * empty where it leads to a place in the text it was copied from; undefined where readers must not be sent there.
 */
export function safeLink(href: string): string | undefined {
  const address = href.trim()
  if (address === '' || address.startsWith('#')) return ''
  if (/^(?:mailto|tel|sms):/iu.test(address)) return contact(address)
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined
  const wrapped = target(url)
  if (wrapped !== undefined) return safeLink(wrapped)
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name)
  const clean = url.search === URL.parse(address)?.search ? address : url.href
  return isSafeAddress(clean) ? clean : undefined
}

/** Without the subject and text of a mail, and without the spaces in a number. */
function contact(address: string): string | undefined {
  const [bare = ''] = address.split('?')
  const plain = bare.replace(/^[a-z]+/iu, (scheme) => scheme.toLowerCase())
  const number = plain.startsWith('mailto:') ? plain : plain.replace(/[\s().]|%20/gu, '')
  return isSafeAddress(number) ? number : undefined
}

/** The address inside one that counts clicks or checks mail. */
function target(url: URL): string | undefined {
  const { hostname, pathname, searchParams } = url
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url') ?? undefined
  if (/^(?:www\.)?google\.[a-z.]+$/u.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url') ?? undefined
  if (/^l\.(?:facebook|instagram)\.com$/u.test(hostname)) return searchParams.get('u') ?? undefined
  return undefined
}
