import type { DocumentName } from '../archive/document-set.ts'
import { parseDocumentRead } from '../snapshot/read-key.ts'
import type { StateDatabase } from '../state/state-database.ts'

/** The documents a page reads itself. What it shares with others, such as a list of links, is left out. */
export function findShownDocuments(state: StateDatabase, path: string): { documents: DocumentName[] } {
  return { documents: state.reads.findTargets(path).flatMap((read) => parseDocumentRead(read) ?? []) }
}
