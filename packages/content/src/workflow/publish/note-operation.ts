import type { CollectionBeforeOperationHook } from 'payload'

/** Notes what the later hooks can't see of an operation: how many documents it changes, and whether it saves a draft. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const noteOperation: CollectionBeforeOperationHook = ({ args, operation, req: { context } }) => {
  const isDraft = (args as { draft?: boolean }).draft === true
  if (operation === 'update' || operation === 'delete')
    context.isBulk = 'where' in args || context.together !== undefined
  if (operation === 'update') context.savesDraft = isDraft
  if (operation === 'restoreVersion') context.restoresAsDraft = isDraft
}
