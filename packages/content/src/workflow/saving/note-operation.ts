import type { CollectionBeforeOperationHook } from 'payload'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { planRestore } from './plan-restore.ts'
import { planCreate, planSave, type SaveArguments } from './plan-save.ts'

/** Says what an operation does to what is live, and notes what the later hooks can't see: how many documents it changes. */
export const noteOperation =
  (type: CollectionDocumentType): CollectionBeforeOperationHook =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
  async ({ args, operation, req }) => {
    if (operation === 'update' || operation === 'delete')
      req.context.isBulk = 'where' in args || req.context.together !== undefined
    if (operation === 'restoreVersion') await planRestore(req, type, args)
    if (operation === 'create') Object.assign(args, planCreate(req, args as SaveArguments))
    if (operation === 'update') Object.assign(args, await planSave(req, type, args as SaveArguments))
  }
