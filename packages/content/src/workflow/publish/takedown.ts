import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** Keeps what the later hooks are not told: whether an update is a draft's, which leaves the live row alone. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.context.savesDraft = (args as { draft?: boolean }).draft === true
}

/** True where this save, of a document that is live, will take it down. */
export function willBeTakenDown(req: PayloadRequest, data: { _status?: unknown }): boolean {
  return data._status === 'draft' && req.context.savesDraft === false
}
