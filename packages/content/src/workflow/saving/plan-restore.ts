import type { PayloadRequest } from 'payload'
import { findVersionById } from '../../candidate/stored/find-newest-version.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'

/**
 * Notes that a version is restored. It becomes a draft: Payload would write it over what patients read, checked against the
 * words of the newest version rather than its own.
 */
export async function planRestore(
  req: PayloadRequest,
  type: CollectionDocumentType,
  { id, draft }: { id?: unknown; draft?: boolean },
): Promise<void> {
  req.context.restoresVersion = true
  if (draft !== true) throw restoredAsDraft()
  req.context.broughtFrom = await findVersionById(req, type, String(id))
}

export const restoredAsDraft = () =>
  publicError('An earlier version is restored as a draft. Restore it so (draft=true), then publish it.')
