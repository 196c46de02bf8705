import { isClinicalType, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { clinicDayOf } from '../../config/clinic-today.ts'
import { publicError } from '../../model/public-error.ts'

/** Refuses to publish or delete a document on legal hold, whoever asks and by whichever way. */
export async function refuseHeld(
  req: PayloadRequest,
  { type, id, action }: { type: WrittenType; id: string; action: 'published' | 'deleted' },
): Promise<void> {
  if (!isClinicalType(type)) return
  const open = await loadOpenWithdrawals(req.payload, { ids: [id], req: onlyTransaction(req) })
  const hold = open.entriesFor({ type, id }).find(({ kind }) => kind === 'legalHold')
  if (!hold) return
  throw publicError(
    `It has been on legal hold since ${clinicDayOf(req.payload, hold.at)}, placed by ${hold.by}, so it can’t be ${action}: ${hold.reason} Only an admin can release the hold.`,
    403,
  )
}
