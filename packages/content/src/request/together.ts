import { documentKey, type DocumentKey, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { MappedDocument } from '../mapping/mapped-document.ts'

/** What one request publishes and takes down: each document may rely on the others, since all of it is one release. */
export interface Together {
  /** Documents that go live, as `type/id`, each as it was mapped before anything is saved. */
  live: Map<string, MappedDocument>
  /** Documents that are taken down, as `type/id`. */
  down: Set<string>
  /** Why other documents of the request can't go with them, as `type/id`. */
  refused: Map<string, Error>
  /** Languages in which each of them goes live, or not at all; any, where none is named. */
  languages?: readonly Locale[]
}

/** A schedule in whose turn a document is saved. */
export interface ScheduleInTurn {
  /** Name of the person who set it. */
  by: string
  /** True where that person still works here: who has left confirms no words any more. */
  isTrusted: boolean
  /** The words that person confirmed, as `confirmedWords` gives them; undefined where nobody noted them. */
  confirmed: string | undefined
}

/** True where a document goes live with the same request. */
export function goesLiveWith({ context }: PayloadRequest, key: DocumentKey): boolean {
  return context.together?.live.has(documentKey(key)) === true
}

/** True where a document is taken down with the same request. */
export function goesDownWith({ context }: PayloadRequest, key: DocumentKey): boolean {
  return context.together?.down.has(documentKey(key)) === true
}
