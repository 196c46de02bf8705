import { isIP } from 'node:net'
import { ipFamily, type TrustedProxies } from '../config/trusted-proxies.ts'

/**
 * Header in which the server of the CMS hands on the address of a connection, in place of whatever the client sent under that
 * name. A request has no connection any more by the time its handler runs, and `X-Forwarded-For` is anybody's claim.
 */
export const peerHeader = 'x-carepath-peer'

/** Address of a client whose connection nobody has told of: all such clients share their limits. */
export const unknownAddress = 'unknown'

/**
 * The address of whoever sent a request: that of the connection or, where a trusted proxy holds the connection, the last
 * address in `X-Forwarded-For` that is no trusted proxy's itself. Addresses further left are the client's own claims.
 */
export function clientAddress(headers: Headers, proxies: TrustedProxies): string {
  let address = normalise(headers.get(peerHeader))
  if (address === undefined) return unknownAddress
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').reverse()
  for (const entry of forwarded) {
    if (!isTrusted(address, proxies)) return address
    const next = normalise(entry)
    if (next === undefined) return address
    address = next
  }
  return address
}

/** What the limits by address count by: an IPv4 address or, as one client has many addresses of IPv6, a network of 64 bits. */
export function addressKey(address: string): string {
  if (ipFamily(address) !== 'ipv6') return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const all = [...groups, ...Array.from({ length: 8 - groups.length - after.length }, () => '0'), ...after]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

function isTrusted(address: string, proxies: TrustedProxies): boolean {
  const family = ipFamily(address)
  return family !== undefined && proxies.check(address, family)
}

/** An address in the form in which it is compared: IPv4 inside IPv6 as IPv4, without port, brackets and zone. */
function normalise(text: string | null): string | undefined {
  const bare = (text ?? '').trim().toLowerCase()
  const address = bare
    .replace(/^\[([^\]]*)\](?::\d+)?$/u, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1')
    .replace(/%.*$/u, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/u, '')
  return isIP(address) ? address : undefined
}
