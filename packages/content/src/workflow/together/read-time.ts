import type { PayloadRequest } from 'payload'
import { instantAtClinic } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { isDate } from '../../input/clean-value.ts'
import { publicError } from '../../model/public-error.ts'

/** The instant of a time on the clinic's clock, `YYYY-MM-DDTHH:MM`. Refuses what no clock shows, and what has passed. */
export function readTime(req: PayloadRequest, local: string): Date {
  const instant = instantAtClinic(getSettings(req.payload).clinicTimeZone, local)
  if (!instant) throw publicError(`The clinic’s clock doesn’t show this time: ${whyNone(local)}. Choose another time.`)
  // The minute that has begun still counts.
  if (instant.getTime() < Date.now() - 60_000)
    throw publicError('This time has passed. Choose a later one, or publish now.')
  return instant
}

/** Why there is no such time. */
function whyNone(local: string): string {
  const [day = '', time = ''] = local.split('T')
  if (!isDate(day)) return 'no calendar has this day'
  return time < '24:00' && time.slice(3) < '60' ? 'it is put forward that night' : 'no day has this hour'
}
