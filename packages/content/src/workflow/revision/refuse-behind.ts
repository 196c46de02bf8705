import { locales } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { startWriting } from '../../config/transactions/start-writing.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { publicError } from '../../model/public-error.ts'
import { takeBasedOn } from './based-on.ts'
import { conflictError } from './conflict.ts'
import { loadStoredRevision, savedKey, type Saved, type StoredRevision } from './stored-revision.ts'

/**
 * Takes the turn to save, and refuses a save that is based on an older revision than the stored one. Returns what is
 * stored; undefined where nothing is yet. `data` is the draft that is saved; without it a difference in any language counts.
 */
export async function refuseBehind(
  req: PayloadRequest,
  saved: Saved,
  data?: FormValues,
): Promise<StoredRevision | undefined> {
  const key = savedKey(saved)
  await startWriting(req, key)
  const basedOn = takeBasedOn(req, key)
  const stored = await loadStoredRevision(req, saved)
  if (basedOn && stored && isBehind(req, stored, { basedOn, ...(data ? { data } : {}) }))
    throw await conflictError(req, saved, { stored, basedOn })
  return stored
}

/** The refusal of a save whose document was read before another's save, as may happen where many are saved at once. */
export function savedMeanwhile(): Error {
  return publicError('Somebody else has saved this at the same moment. Nothing of yours was saved. Try again.', 409)
}

/**
 * True where a save is based on an older revision than it must be. A draft in one language may be older than what others
 * have written in another: neither touches the other's words.
 */
function isBehind(
  req: PayloadRequest,
  { revision, lastSave }: StoredRevision,
  { basedOn, data }: { basedOn: number[]; data?: FormValues },
): boolean {
  const locale = locales.find((each) => each === req.locale)
  const isDraft = data?._status === 'draft' && req.context.takesDown !== true && req.context.restoresVersion !== true
  const oldest = isDraft && locale ? lastSave.languages[locale] : revision
  return !basedOn.some((each) => each >= oldest && each <= revision)
}
