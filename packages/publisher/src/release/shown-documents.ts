import type { DocumentName } from '../archive/document-set.ts'
import { documentOf } from '../snapshot/read-key.ts'
import type { StateDatabase } from '../state/state-database.ts'

/** The documents a page reads itself. What it shares with others, such as a list of links, is left out. */
export function shownOn(state: StateDatabase, path: string): { documents: DocumentName[] } {
  return { documents: state.reads.targetsOf(path).flatMap((read) => documentOf(read) ?? []) }
}
