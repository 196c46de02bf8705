import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { staff } from '../../model/access/staff.ts'

/** Refuses whoever may not upload before anything works on the picture: Payload asks who it is only after these hooks. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const refuseStrangers: CollectionBeforeOperationHook = ({ req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  if (req.payloadAPI !== 'local' && !staff({ req })) throw new Forbidden(req.t)
}
