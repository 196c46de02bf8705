import { createHash } from 'node:crypto'
import { selectFields } from '@carepath/schema'
import { isFields, toText, type Draft } from '../model/draft.ts'
import { formerContentHash } from './former-content-hash.ts'
import { readStructure } from './rich-text-structure.ts'

/** Version of the hash that new approvals are made with. */
export const contentHashVersion = 2

/**
 * SHA-256 of what a clinician signs: an approval is bound to it, and any later edit of these fields voids it.
 *
 * In: the document's type, id and language, and each field for which the contract says that a clinician answers. A shared
 * document (a side effect, a care card) counts as the reference to it: it is approved in itself.
 *
 * The fields are written as JSON with sorted keys, Unicode NFC and without empty optional fields. Formatted text counts
 * with its structure and emphasis, but not as markup, so that a new version of the HTML converter voids no approval.
 */
export function contentHash(document: Draft): string {
  const { type, id, locale } = document
  const words = canonical({ ...selectFields(type, document, 'clinician') })
  return createHash('sha256')
    .update(JSON.stringify([contentHashVersion, { type, id, locale }, words]))
    .digest('hex')
}

/** True where a hash of any version is that of the document's words. */
export function isContentHash(hash: string, document: Draft): boolean {
  return hash === contentHash(document) || hash === formerContentHash(document)
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(canonical)
  if (!isFields(value)) return value
  const html = toText(value.html)
  if (html !== undefined && 'text' in value) return readStructure(html.normalize('NFC'))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  )
}
