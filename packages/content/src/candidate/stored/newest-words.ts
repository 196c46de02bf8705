import type { CollectionSlug, PayloadRequest, TypeWithVersion, Where } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { FormValues } from '../../form/form-fields.ts'

/** What is stored of the newest version of a document. */
export interface NewestWords {
  /** Differs after each save, even where an autosaved version is overwritten. */
  key: string
  /** The form in all languages. */
  form: FormValues
}

/** The newest version as it is stored, drafts included; undefined where there is none. */
export function loadNewestWords(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<NewestWords | undefined> {
  return loadNewestVersion(req, collectionSlugs[type], id)
}

/** The same by the name of a collection. The hooks of a save ask for it one after another: on SQLite it is read once. */
export async function loadNewestVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<NewestWords | undefined> {
  const newest = await loadVersion(req, collection, {
    and: [{ parent: { equals: id } }, { latest: { equals: true } }],
  })
  return newest && { key: `${newest.id} ${newest.updatedAt}`, form: newest.version }
}

/** The form of a version as it is stored, in all languages; undefined where it no longer exists. */
export async function loadVersionForm(
  req: PayloadRequest,
  type: CollectionDocumentType,
  id: string,
): Promise<FormValues | undefined> {
  return (await loadVersion(req, collectionSlugs[type], { id: { equals: id } }))?.version
}

async function loadVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<TypeWithVersion<FormValues> | undefined> {
  const { docs } = await req.payload.db.findVersions<FormValues>({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs[0]
}
