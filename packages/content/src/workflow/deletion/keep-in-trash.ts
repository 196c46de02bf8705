import { documentKey, parseDocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { documentNotes, type StoredVersion } from '../../request/request-context.ts'
import { addToTrash } from './add-to-trash.ts'

interface Document {
  type: CollectionDocumentType
  id: string
}

/**
 * Reads all versions of a document that somebody is about to delete, and of those that the same request deletes: once one of
 * them is gone, the database has emptied the fields of the others that pointed at it. What the system itself deletes, such as
 * a redirect that leads nowhere, needs no trash.
 */
export async function noteForTrash(req: PayloadRequest, document: Document): Promise<void> {
  if (!req.user) return
  const key = documentKey(document)
  const { down = new Set<string>() } = req.context.together ?? {}
  for (const each of down.has(key) ? [...down].map(parseDocumentKey) : [document]) {
    const notes = documentNotes(req, each)
    notes.versions ??= await loadVersions(req, each as Document)
  }
}

/** Puts a document that was deleted into the trash, in the transaction of the deletion. */
export async function keepInTrash(
  req: PayloadRequest,
  { type, id, title }: Document & { title: string },
): Promise<void> {
  const { versions } = documentNotes(req, { type, id })
  if (versions) await addToTrash(req, { type, id, title, kind: kindOf(type), versions })
}

/** Oldest first. */
async function loadVersions(req: PayloadRequest, { type, id }: Document): Promise<StoredVersion[]> {
  const { docs } = await req.payload.db.findVersions<FormValues>({
    collection: collectionSlugs[type],
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    ...{ limit: 0, pagination: false, locale: 'all' },
    req,
  })
  return docs.map(({ createdAt, updatedAt, version, ...rest }) => ({
    madeAt: new Date(createdAt).toISOString(),
    savedAt: new Date(updatedAt).toISOString(),
    isAutosave: Boolean((rest as { autosave?: unknown }).autosave),
    form: version,
  }))
}
