import { createHash } from 'node:crypto'
import { selectFields } from '@carepath/schema'
import { isFields, toList, toText, type Draft, type Fields } from '../model/draft.ts'
import { readStructure } from './rich-text-structure.ts'

/** Version of the hash that new approvals are made with. */
export const contentHashVersion = 3

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
  return hashSelected(document, selectFields(document.type, document, 'clinician'), contentHashVersion)
}

/** SHA-256 of some fields of a document, under a version of the hash. */
export function hashSelected({ type, id, locale }: Draft, selected: Fields, version: number): string {
  return createHash('sha256')
    .update(JSON.stringify([version, { type, id, locale }, canonical({ ...selected })]))
    .digest('hex')
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(canonical)
  if (!isFields(value)) return value
  const html = toText(value.html)
  if (html !== undefined && 'text' in value) return readStructure(html.normalize('NFC'))
  return Object.fromEntries(
    Object.entries(withOneControlClass(value))
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  )
}

/**
 * A medicine's one control class without a source is written as it was when there was one field for it: these are the same words,
 * and approvals from before there could be several hold.
 */
function withOneControlClass({ controlClasses, ...fields }: Fields): Fields {
  if (controlClasses === undefined) return fields
  const [first, ...others] = toList(controlClasses)
  const isAsBefore = isFields(first) && others.length === 0 && toList(first.sources).length === 0
  return isAsBefore ? { ...fields, controlClass: first.controlClass } : { ...fields, controlClasses }
}
