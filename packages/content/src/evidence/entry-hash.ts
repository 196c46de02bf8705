import { createHash } from 'node:crypto'
import type { ChainHead, EvidenceContent } from './evidence-row.ts'

/** Every field that an entry's hash covers. */
const hashedFields = [
  'action',
  'actor',
  'actorId',
  'actorRole',
  'at',
  'createdAt',
  'details',
  'documentId',
  'documentType',
  'hash',
  'locale',
  'summary',
  'updatedAt',
  'version',
] as const satisfies (keyof EvidenceContent)[]

const instants: readonly string[] = ['at', 'createdAt', 'updatedAt']

/**
 * The hash of an entry at its place in the chain: over all that it says, its number, and the hash of the entry before. It
 * doesn't depend on the database: neither on the order of names nor on how an empty field or an instant is stored.
 */
export function entryHash(content: EvidenceContent, previous: ChainHead): string {
  const hashed: Record<string, unknown> = { sequence: previous.sequence + 1, previousHash: previous.hash }
  for (const name of hashedFields) hashed[name] = instants.includes(name) ? instant(content[name]) : content[name]
  return createHash('sha256').update(canonicalJson(hashed)).digest('hex')
}

function instant(value: unknown): unknown {
  const date = new Date(value as string)
  return Number.isNaN(date.getTime()) ? value : date.toISOString()
}

/** JSON with the names of every object in order. What is empty is left out: databases differ in whether they store it. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value))
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => canonical(item) ?? null)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const filled = Object.entries(value as Record<string, unknown>)
    .map(([name, part]) => [name, canonical(part)] as const)
    .filter(([, part]) => part !== undefined)
  if (filled.length === 0) return undefined
  return Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1)))
}
