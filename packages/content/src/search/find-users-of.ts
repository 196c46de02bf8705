import { siteSettingsId, type WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import type { Use } from '../form/find-uses.ts'
import { siteSettingsSlug, typeOfCollection } from '../model/collection-names.ts'
import { searchEntriesSlug } from './search-entry.ts'
import { wordEnd } from './search-words.ts'

/** The documents whose newest version, a draft or not, points at a document or shows an uploaded file; not itself. */
export async function findUsersOf(
  payload: Payload,
  { collection, id }: Use,
  req?: Partial<PayloadRequest>,
): Promise<{ type: WrittenType; id: string }[]> {
  const use = `${wordEnd}${collection}/${id}${wordEnd}`
  const { docs } = await payload.db.find<UsesRow>({
    collection: searchEntriesSlug,
    where: { uses: { contains: use } },
    select: { collectionSlug: true, documentId: true, uses: true },
    ...{ limit: 0, pagination: false },
    ...(req ? { req } : {}),
  })
  return docs.flatMap(({ collectionSlug, documentId, uses }): { type: WrittenType; id: string }[] => {
    // A database takes “%” and “_” for any letters.
    if (!uses.includes(use)) return []
    if (collectionSlug === collection && documentId === id) return []
    if (collectionSlug === siteSettingsSlug) return [{ type: 'site-settings', id: siteSettingsId }]
    const type = typeOfCollection(collectionSlug)
    return type ? [{ type, id: documentId }] : []
  })
}

interface UsesRow {
  id: string
  collectionSlug: string
  documentId: string
  uses: string
}
