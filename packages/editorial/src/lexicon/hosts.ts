/** Hosts of public bodies: where labels and regulators publish. */
const publicHost =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2}|gob\.[a-z]{2}|gc\.ca|europa\.eu|who\.int|paho\.org|nhs\.uk|nice\.org\.uk|admin\.ch|bund\.de)$/u

/** Hosts where anybody may write, or whose trade is attention: never a source for a claim. */
const unofficialHost =
  /(?:^|\.)(?:wikipedia\.org|wikimedia\.org|fandom\.com|facebook\.com|instagram\.com|tiktok\.com|twitter\.com|x\.com|youtube\.com|youtu\.be|reddit\.com|quora\.com|medium\.com|substack\.com|blogspot\.com|wordpress\.com|tumblr\.com|pinterest\.com|linkedin\.com|healthline\.com|webmd\.com|verywellmind\.com|verywellhealth\.com|medicalnewstoday\.com|drugs\.com|rxlist\.com|everydayhealth\.com|psychologytoday\.com|forbes\.com|nytimes\.com|cnn\.com|bbc\.co\.uk|bbc\.com|theguardian\.com|dailymail\.co\.uk|huffpost\.com|buzzfeed\.com|yelp\.com|trustpilot\.com|goop\.com|bit\.ly|t\.co|tinyurl\.com|amazon\.com)$/u

const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname : undefined)

/** True for the address of a public body. */
export const isPublicAddress = (address: string): boolean => publicHost.test(hostOf(address) ?? '')

/** True for an https address of somebody who publishes in their own name and under review. */
export const isOfficialAddress = (address: string): boolean => {
  const host = hostOf(address)
  return address.startsWith('https://') && host !== undefined && !unofficialHost.test(host)
}
