import { CarepathError } from '@carepath/schema'
import { clinicInstant } from '../../config/clinic-clock.ts'

/** Parses the public path of the page in question. */
export function parsePagePath(given: string | null | undefined): string {
  if (given?.startsWith('/') && given.endsWith('/')) return given
  throw new CarepathError(
    'invalidArgument',
    given ? `${given} is not the path of a page` : 'The path of the page is missing',
    {
      next: 'Write the path as in the page’s address, with a slash at both ends: /side-effects/nausea/.',
    },
  )
}

/** Parses the moment in question; now, where none is given. Without a time zone it is a moment on the clinic's clock. */
export function parseInstant(given: string | null | undefined, timeZone: string): Date {
  if (!given) return new Date()
  const local = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u.exec(given.trim().replace(' ', 'T'))?.[0]
  const withTime = local?.includes('T') === false ? `${local}T00:00` : local
  if (withTime !== undefined && !Number.isNaN(Date.parse(`${withTime}Z`))) return clinicInstant(timeZone, withTime)
  const instant = new Date(given)
  if (!Number.isNaN(instant.valueOf())) return instant
  throw new CarepathError('invalidArgument', `${given} is not a date and time`, {
    next: 'Write day and time on the clinic’s clock, 2026-11-20T10:00, or with a time zone, 2026-11-20T10:00Z.',
  })
}
