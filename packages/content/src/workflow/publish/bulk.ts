import type { CollectionBeforeOperationHook } from 'payload'

/** Keeps what the later hooks are not told: whether a request changes many documents at once. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its values `update` and `delete` are
export const rememberBulk: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'delete') req.context.isBulk = 'where' in args
}
