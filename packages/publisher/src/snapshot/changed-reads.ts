import type { PublishedDocument } from '@carepath/schema'
import { findLists, type DocumentIndexes } from './document-indexes.ts'
import type { DocumentEdit } from './document-view.ts'
import { fieldKey, liveKey, shapeKey, type ReadKey } from './read-key.ts'

/** Every read whose result the edits change. */
export function changedReads(edits: Iterable<DocumentEdit>, indexes: DocumentIndexes): Set<ReadKey> {
  const changed = new Set<ReadKey>()
  for (const { before, after } of edits) {
    const document = after ?? before
    if (!document) continue
    if (!before || !after) changed.add(liveKey(document.type, document.locale, document.id))
    for (const key of changedFields(before, after)) changed.add(key)
    const left = new Set(before ? findLists(before, indexes) : [])
    const joined = new Set(after ? findLists(after, indexes) : [])
    for (const list of left) if (!joined.has(list)) changed.add(list)
    for (const list of joined) if (!left.has(list)) changed.add(list)
  }
  return changed
}

function changedFields(before: PublishedDocument | undefined, after: PublishedDocument | undefined): ReadKey[] {
  const document = after ?? before
  // A view that has read a field has also read that the document is live: documents that appear or go need no more
  // keys.
  if (!document || !before || !after) return []
  const { type, locale, id } = document
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const isSameShape = Object.keys(before).length === fields.length && Object.keys(after).length === fields.length
  return [
    ...fields
      .filter((field) => !isSameJson(Reflect.get(before, field), Reflect.get(after, field)))
      .map((field) => fieldKey(type, locale, field, id)),
    ...(isSameShape ? [] : [shapeKey(type, locale, id)]),
  ]
}

/** The order of keys counts, since a view may show it. Rendering a page needlessly does no harm. */
function isSameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
