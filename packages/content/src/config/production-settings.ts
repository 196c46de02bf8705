export type Environment = Record<string, string | undefined>

const secretNames = ['PAYLOAD_SECRET', 'WORKER_TOKEN', 'METRICS_TOKEN'] as const
const addressNames = [
  'CMS_URL',
  'SITE_URL',
  'WORKER_URL',
  'INDEXNOW_ENDPOINT',
  'S3_ENDPOINT',
  'CLOUDFLARE_API',
  'FASTLY_API',
  'DEPLOY_HOOK_URL',
] as const

/** What examples and habits put where a secret belongs. */
const placeholder = /change.?me|example|placeholder|password|passwort|secret|qwert|letmein|your.|carepath/iu

/** What the try-out puts up with and production doesn't: secrets that can be guessed, addresses that anybody can listen to. */
export function findWeakSettings(given: Environment): string[] {
  const { PAYLOAD_SECRET, WORKER_TOKEN } = given
  return [
    ...secretNames.filter((name) => isGuessable(given[name])).map(guessable),
    ...(PAYLOAD_SECRET !== undefined && WORKER_TOKEN !== undefined && isPartOf(PAYLOAD_SECRET, WORKER_TOKEN)
      ? ['PAYLOAD_SECRET and WORKER_TOKEN are the same, or one is in the other: give each its own random characters.']
      : []),
    ...addressNames
      .filter(
        (name) =>
          isOpen(given[name]) && !((name === 'WORKER_URL' || name === 'S3_ENDPOINT') && isContainer(given[name])),
      )
      .map(open),
    ...networksOf(given.TRUSTED_PROXIES).filter(isAnybodys).map(trusting),
  ]
}

/** One secret in the other, in whatever case: whoever has one has the other. */
function isPartOf(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map((secret) => secret.trim().toLowerCase())
    .sort((a, b) => a.length - b.length)
  return longer.includes(shorter)
}

const networksOf = (list = ''): string[] => list.split(',').map((entry) => entry.trim())

/** True for a network so large that strangers are in it: with them trusted, anybody claims any address. */
function isAnybodys(network: string): boolean {
  const [address = '', bits] = network.split('/')
  return bits !== undefined && Number(bits) < (address.includes(':') ? 16 : 8)
}

function trusting(network: string): string {
  return `TRUSTED_PROXIES has ${network}, in which strangers are: name the addresses of your own proxies.`
}

function guessable(name: string): string {
  return `${name} can be guessed: set it to random characters, e.g. those that “openssl rand -hex 32” prints.`
}

function open(name: string): string {
  return `${name} must begin with https:// in production: over http anybody on the way reads passwords and changes pages.`
}

/** Random characters have many different ones in no order, and don’t repeat themselves. */
function isGuessable(secret: string | undefined): boolean {
  if (secret === undefined) return false
  return placeholder.test(secret) || bitsIn(secret) < 90 || stepsIn(secret) > secret.length * 0.6 || repeats(secret)
}

/** The bits of a text by how often each of its characters occurs. */
function bitsIn(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / text.length), 0)
}

/** How often a character follows its neighbour in the alphabet, as in “abcdef” and “987654”. */
function stepsIn(text: string): number {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  return codes.filter((code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) <= 1).length
}

/** True where three characters that follow each other are often the same three: a short text over and over. */
function repeats(text: string): boolean {
  const triples = Array.from(text.slice(2), (_, index) => text.slice(index, index + 3))
  return new Set(triples).size < triples.length * 0.7
}

/** True for a name without a dot, which nobody but the containers of one private network finds. */
function isContainer(address = ''): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(new URL(address).hostname)
}

/** True for an address without encryption that leads off this machine. */
function isOpen(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname)
}
