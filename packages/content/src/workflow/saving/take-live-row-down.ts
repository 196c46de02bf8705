import type { PayloadRequest } from 'payload'
import { wasRowLive } from '../../candidate/stored/live-row.ts'
import { loadNewestWords } from '../../candidate/stored/newest-words.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { willBeTakenDown } from './effect-of-save.ts'

/**
 * Takes the live row down where the save was to do so. Until here only its newest version was saved, as a draft: that draft
 * stays the newest version, whether it is complete or not, and the row has its words.
 */
export async function takeLiveRowDown(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<void> {
  if (!willBeTakenDown(req) || !wasRowLive(req, { type, id })) return
  const newest = await loadNewestWords(req, { type, id })
  if (!newest) throw new Error(`There is no version of ${type}/${id}.`)
  await req.payload.db.updateOne({
    collection: collectionSlugs[type],
    id,
    data: { ...newest.form, id, _status: 'draft' },
    req,
    returning: false,
  })
}
