import type { WrittenType } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { refuseWhileNeeded } from './refuse-while-needed.ts'
import { willBeTakenDown } from './effect-of-save.ts'

/** Refuses a save that would take a live page down by accident, or while other live pages still link to it. */
export async function refuseTakedown(
  req: PayloadRequest,
  { type, id, data }: { type: WrittenType; id: string; data: object },
): Promise<void> {
  refuseRestoredDraft(req)
  // The documents that depended on a withdrawn one have been published without it.
  if (req.context.isWithdrawing === true) return
  if (willBeTakenDown(req, data)) await refuseWhileNeeded(req, { type, id })
}

/** Restoring a draft version over a live page would take the page down, which nobody has asked for. */
function refuseRestoredDraft(req: PayloadRequest): void {
  if (req.context.restoresAsDraft !== false) return
  throw new APIError(
    'This version was never published, so restoring it would take the live page down. Choose “Restore as draft”, then publish it.',
    400,
    undefined,
    true,
  )
}
