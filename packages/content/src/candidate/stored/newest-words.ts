import type { CollectionSlug, PayloadRequest } from 'payload'
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
  const { docs } = await req.payload.db.findVersions<FormValues>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [newest] = docs
  return newest && { key: `${newest.id} ${newest.updatedAt}`, form: newest.version }
}
