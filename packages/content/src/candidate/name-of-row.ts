import { documentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf, loadNames } from './document-name.ts'
import type { CollectionDocumentType } from '../model/collection-names.ts'
import { documentNotes } from '../request/request-context.ts'

interface Named {
  type: CollectionDocumentType
  id: string
  /** Its name in the language of the request, if it has one there. */
  title: unknown
}

/** What to call a document in the log and in messages: by its name in the language of the request, else by its English one. */
export async function nameOfRow(req: PayloadRequest, { type, id, title }: Named): Promise<string> {
  if (typeof title === 'string' && title) return title
  // Of a document that is being deleted it was noted before.
  const notes = documentNotes(req, { type, id })
  return notes.name ?? (await loadNames(req, [{ type, id }])).get(documentKey({ type, id }))?.title ?? unnamed(type)
}

/** Notes the name of a document that is about to be deleted. */
export async function noteName(
  req: PayloadRequest,
  document: { type: CollectionDocumentType; id: string },
): Promise<void> {
  const name = (await loadNames(req, [document])).get(documentKey(document))
  if (name) documentNotes(req, document).name = name.title
}

const unnamed = (type: CollectionDocumentType): string => `${kindOf(type)} without a name`
