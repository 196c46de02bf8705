import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/** Addresses and networks of the proxies whose `X-Forwarded-For` is believed. */
export type TrustedProxies = BlockList

/** `TRUSTED_PROXIES`: addresses and networks with commas between them, e.g. `127.0.0.1, 10.0.0.0/8`. */
export const TrustedProxiesSchema = z.string().transform((list, context): TrustedProxies => {
  const proxies = new BlockList()
  for (const entry of list.split(',').map((text) => text.trim())) {
    if (entry && !addProxy(proxies, entry))
      context.addIssue({ code: 'custom', message: `“${entry}” is neither an address nor a network like 10.0.0.0/8` })
  }
  return proxies
})

function addProxy(proxies: BlockList, entry: string): boolean {
  const [address = '', length, ...rest] = entry.split('/')
  const family = ipFamily(address)
  if (!family || rest.length > 0) return false
  if (length === undefined) {
    proxies.addAddress(address, family)
    return true
  }
  const bits = /^\d{1,3}$/u.test(length) ? Number(length) : Number.NaN
  if (!(bits <= (family === 'ipv4' ? 32 : 128))) return false
  proxies.addSubnet(address, bits, family)
  return true
}

/** The family of an address; undefined where a text is none. */
export function ipFamily(address: string): 'ipv4' | 'ipv6' | undefined {
  return ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)]
}
