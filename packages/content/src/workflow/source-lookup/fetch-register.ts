/** Where an answer may come from: doi.org sends on to the agencies that keep its records. */
const agencies = [
  'api.crossref.org',
  'data.crossref.org',
  'data.crosscite.org',
  'data.datacite.org',
  'api.datacite.org',
]

const timeoutMs = 10_000
const maxBytes = 1_000_000
const maxRedirects = 4

/** A register’s answer: JSON, or that it doesn’t know the publication; it throws where the register can’t be read. */
export type RegisterAnswer = { isKnown: true; json: unknown } | { isKnown: false }

/**
 * Asks a register for JSON. It goes nowhere but to the register’s own address and, over https, to the agencies: an answer
 * that leads elsewhere, is too long or takes too long is no answer.
 */
export async function fetchRegister(address: URL, accept: string): Promise<RegisterAnswer> {
  const signal = AbortSignal.timeout(timeoutMs)
  let next = address
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await fetch(next, { headers: { accept }, redirect: 'manual', signal })
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel()
      next = allowed(new URL(location, next), address)
      continue
    }
    if (response.status === 404 || response.status === 410) return { isKnown: false }
    if (!response.ok) throw new Error(`The register answered ${response.status}.`)
    return { isKnown: true, json: JSON.parse(await readText(response)) }
  }
  throw new Error('The register sends on and on.')
}

function allowed(next: URL, register: URL): URL {
  const isAgency = next.protocol === 'https:' && next.port === '' && agencies.includes(next.hostname)
  if (next.origin === register.origin || isAgency) return next
  throw new Error(`The register sends on to ${next.host}.`)
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw new Error('The answer of the register is too long.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
