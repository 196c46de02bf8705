import type { RenditionKey } from '@carepath/schema'
import { parseDocumentRead } from '../snapshot/read-key.ts'
import type { StateDatabase } from '../state/state-database.ts'

/**
 * The documents that a page reads itself. Documents read through shared values, such as a list of links, are left out.
 */
export function findShownDocuments(state: StateDatabase, path: string): { documents: RenditionKey[] } {
  return { documents: state.reads.findTargets(path).flatMap((read) => parseDocumentRead(read) ?? []) }
}
