import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

/** Keeps what the later hooks are not told: that a version is being restored, and whether as a draft. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const rememberRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restoresAsDraft = (args as { draft?: boolean }).draft === true
}

/** True where this save will be what patients read. A version restored as a draft still calls itself published. */
export function willBeLive(req: PayloadRequest, data: { _status?: unknown }): boolean {
  return data._status === 'published' && req.context.restoresAsDraft !== true
}

/** Restoring a draft version over a live page would take the page down without anybody having asked for that. */
export function refuseSilentTakedown(req: PayloadRequest): void {
  if (req.context.restoresAsDraft !== false) return
  throw new APIError(
    'This version was never published, so restoring it would take the live page down. Choose “Restore as draft”, then publish it.',
    400,
    undefined,
    true,
  )
}
