import { documentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { listNames, loadNames, speakOf } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { findUsersOf } from '../../search/find-users-of.ts'

/**
 * Refuses to delete a document that the newest version of another one points at, a draft or not, unless the same request deletes
 * that one too: the database would empty the field there, and restoring wouldn't fill it again.
 */
export async function refuseUsed(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<void> {
  const users = await findUsersOf(req.payload, { collection: collectionSlugs[type], id }, onlyTransaction(req))
  const down = req.context.together?.down ?? new Set<string>()
  const names = await loadNames(
    req,
    users.filter((user) => !down.has(documentKey(user))),
  )
  if (names.size === 0) return
  throw publicError(
    `Still used in ${listNames([...names.values()].map(speakOf), 3)}. Take it out there, then try again.`,
  )
}
