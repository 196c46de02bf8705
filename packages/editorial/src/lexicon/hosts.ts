import { regulators } from '@carepath/schema'
import { governmentEndings, publicHosts } from './public-hosts.ts'

/** Hosts that the files of regulators name as sources of their own terms. */
const hostsOfRegulators = regulators.flatMap(({ statuses, controlClasses, reporting }) =>
  [...statuses.map(({ source }) => source), controlClasses?.source, reporting?.address].flatMap((address) =>
    address === undefined ? [] : [new URL(address).hostname.replace(/^www\./u, '')],
  ),
)

/** Hosts where anybody may write, or whose trade is attention: never a source for a claim. */
const unofficialHosts = [
  'wikipedia.org',
  'wikimedia.org',
  'fandom.com',
  'facebook.com',
  'instagram.com',
  'tiktok.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'youtu.be',
  'reddit.com',
  'quora.com',
  'medium.com',
  'substack.com',
  'blogspot.com',
  'wordpress.com',
  'tumblr.com',
  'pinterest.com',
  'linkedin.com',
  'healthline.com',
  'webmd.com',
  'verywellmind.com',
  'verywellhealth.com',
  'medicalnewstoday.com',
  'drugs.com',
  'rxlist.com',
  'everydayhealth.com',
  'psychologytoday.com',
  'forbes.com',
  'nytimes.com',
  'cnn.com',
  'bbc.co.uk',
  'bbc.com',
  'theguardian.com',
  'dailymail.co.uk',
  'huffpost.com',
  'buzzfeed.com',
  'yelp.com',
  'trustpilot.com',
  'goop.com',
  'bit.ly',
  't.co',
  'tinyurl.com',
  'amazon.com',
]

const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname : undefined)

/** True for one of some hosts, and for every host below it. */
const isAmong = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((known) => host === known || host.endsWith(`.${known}`))

/** True for the address of a public body. */
export const isPublicAddress = (address: string): boolean => {
  const host = hostOf(address) ?? ''
  return (
    isAmong(host, publicHosts) ||
    isAmong(host, hostsOfRegulators) ||
    governmentEndings.some((ending) => ending.test(host))
  )
}

/** True for an https address of somebody who publishes in their own name and under review. */
export const isOfficialAddress = (address: string): boolean => {
  const host = hostOf(address)
  return address.startsWith('https://') && host !== undefined && !isAmong(host, unofficialHosts)
}
