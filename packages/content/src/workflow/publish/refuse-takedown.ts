import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { refuseWhileNeeded } from './refuse-while-needed.ts'
import { willBeTakenDown } from '../saving/effect-of-save.ts'

/** Refuses a save that would take a live page down while other live pages still link to it. */
export async function refuseTakedown(
  req: PayloadRequest,
  { type, id }: { type: WrittenType; id: string },
): Promise<void> {
  // The documents that depended on a withdrawn one have been published without it.
  if (req.context.isWithdrawing === true) return
  if (willBeTakenDown(req)) await refuseWhileNeeded(req, { type, id })
}
