import type { DocumentKey, WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { isOnLegalHold } from '../collections/legal-hold.ts'
import { documentKey } from './change.ts'
import { loadStored } from './load-stored.ts'

/**
 * Documents, as `type/id`, that no roll-back may change: what was taken off the site on purpose must not come back
 * because something else went wrong since.
 */
export async function keptBack(payload: Payload, keys: DocumentKey[]): Promise<ReadonlySet<string>> {
  const held = new Set<string>()
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    if (type === 'withdrawal') continue
    for (const document of await loadStored(
      payload,
      type satisfies WrittenType,
      ofType.map(({ id }) => id),
    )) {
      if (isOnLegalHold(document)) held.add(documentKey({ type, id: document.id }))
    }
  }
  return held
}
