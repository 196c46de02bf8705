import type { PayloadRequest } from 'payload'
import { publicError } from '../../model/public-error.ts'

/**
 * Notes that a version is restored. It becomes a draft: Payload would write it over what patients read, checked against the
 * words of the newest version rather than its own.
 */
export function planRestore(req: PayloadRequest, { draft }: { draft?: boolean }): void {
  req.context.restoresVersion = true
  if (draft !== true) throw restoredAsDraft()
}

export const restoredAsDraft = () =>
  publicError('An earlier version is restored as a draft. Restore it so (draft=true), then publish it.')
