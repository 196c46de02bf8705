import { documentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { Form } from '../../candidate/stored/form.ts'
import { refuseFullQueue } from '../../limits/refuse-full-queue.ts'
import { refuseNearlyFullDisk } from '../../limits/refuse-nearly-full-disk.ts'
import { refuseUnreadyLanguages } from '../review/refuse-unready-languages.ts'
import { refuseOwnWords } from '../second-person/second-person.ts'
import { refuseHeld } from '../withdrawal/refuse-held.ts'
import { refuseInvalid, type CheckedCandidate } from './refuse-invalid.ts'
import { refuseRedirectCircle } from './refuse-redirect-circle.ts'
import { refuseRedirectFromPage } from './refuse-redirect-from-page.ts'

/** Every gate between a form and the site, in the order in which their reasons help most. Throws the first refusal. */
export async function checkGoingLive(req: PayloadRequest, form: Form): Promise<CheckedCandidate> {
  const { type, id } = form
  // The reason that was found when all of the request was checked: without the others there would be further ones.
  const known = id === undefined ? undefined : req.context.together?.refused.get(documentKey({ type, id }))
  if (known) throw known
  if (id) await refuseHeld(req, { type, id, action: 'published' })
  await refuseNearlyFullDisk(req)
  await refuseFullQueue(req)
  const checked = await refuseInvalid(req, form)
  await refuseUnreadyLanguages(req, checked)
  await refuseRedirectFromPage(req, form, checked.renditions)
  await refuseRedirectCircle(req, form, checked.renditions)
  await refuseOwnWords(req, form, checked.mapped)
  return checked
}
