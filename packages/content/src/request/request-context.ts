import { documentKey, type DocumentType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { MappedDocument } from '../mapping/mapped-document.ts'
import type { ScheduleInTurn, Together } from './together.ts'

/** All that this code keeps in `req.context`: what a caller says of a request, and what its hooks hand on to later ones. */
interface ContextEntries {
  /** The request changes many documents at once. */
  isBulk?: boolean
  /** The save takes its documents off the site. */
  takesDown?: boolean
  /** A version is restored, as a draft. */
  restoresVersion?: boolean
  /** The save that is restored, or the document that is copied: whoever wrote those words stays their author. */
  broughtFrom?: { id: string; revision: number; at: string; isPublished: boolean } | { document: string } | undefined
  /** The document becomes a draft because it was withdrawn: the withdrawal is on record already. */
  isWithdrawing?: boolean
  /** The change is part of a release that is being made, and needs no outbox row. */
  isBeingReleased?: boolean
  /** The sample content is being loaded, in an editor’s name. */
  isLoadingSample?: boolean
  /** The documents that the request publishes and takes down as one. */
  together?: Together
  /** The document is saved because its schedule is due. */
  schedule?: ScheduleInTurn
  /** What the request has brought about that nobody may have meant, for its answer. */
  notices?: string[]
  /** The owner of an account sets its password. */
  setsPassword?: boolean
  /** A password is set by a link: nobody signs in by that. */
  setsPasswordByLink?: boolean
  /** What matters most in the picture that is saved, in percent from its left and its top. */
  focalPoint?: { x: number; y: number }
  /** Files that somebody is deleting, by id: their rows in all languages, for the trash. */
  deletedFiles?: Map<string, Record<string, unknown>>
  /** The revisions that the request names in `If-Match`, until its save takes them. */
  ifMatch?: number[]
  /** The revision of the document that the request was answered with. */
  answered?: number
  /** By document (`collection/id`), the revisions of which one must be the newest. */
  basedOn?: Map<string, number[]>
  /** By document, see `documentNotes`. */
  documentNotes?: Map<string, DocumentNotes>
}

/** A saved version of a document that is being deleted, for the trash. */
export interface StoredVersion {
  madeAt: string
  savedAt: string
  isAutosave: boolean
  /** The form in all languages, as it is stored. */
  form: Record<string, unknown>
}

/** What the hooks before a save hand on to the hooks after it, for one document. */
export interface DocumentNotes {
  /** Its name, where the document is being deleted. */
  name?: string
  /** Its versions, where somebody is deleting it. */
  versions?: StoredVersion[]
  /** Its row was live before the change. */
  wasLive?: boolean
  /** Where the readers of a page that is deleted are taken. */
  redirectTo?: string | undefined
  /** The words as they were stored before the save. */
  wordsBefore?: { key: string; form: Record<string, unknown> } | undefined
  /** Fields that a second person answers for and that the save changes. */
  changedWords?: string[]
  /** Such fields that go live, by their labels, and whose changes whoever publishes confirms. */
  confirmed?: { fields: string[]; authors: string[] }
  /** Documents it can be live only with, which go live by the same request, as `type/id`. */
  reliesOn?: string[]
  /** The document as it was checked before publishing: its form in all languages, and as it was mapped. */
  checked?: { form: Record<string, unknown>; mapped: MappedDocument }
}

declare module 'payload' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how an interface of a module is extended
  interface RequestContext extends ContextEntries {}
}

/** The notes on a document, to be read and written; `id` is undefined while the document is being created. */
export function documentNotes(
  req: PayloadRequest,
  { type, id }: { type: DocumentType; id: string | undefined },
): DocumentNotes {
  req.context.documentNotes ??= new Map()
  const key = documentKey({ type, id: id ?? 'new' })
  const known = req.context.documentNotes.get(key) ?? {}
  req.context.documentNotes.set(key, known)
  return known
}
