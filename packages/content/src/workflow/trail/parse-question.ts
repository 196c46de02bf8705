import { CarepathError } from '@carepath/schema'

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

/** Parses the moment in question; now, where none is given. */
export function parseInstant(given: string | null | undefined): Date {
  if (!given) return new Date()
  const instant = new Date(given)
  if (!Number.isNaN(instant.valueOf())) return instant
  throw new CarepathError('invalidArgument', `${given} is not a date and time`, {
    next: 'Write day, time and time zone: 2026-11-20T10:00Z, or 2026-11-20T10:00-08:00.',
  })
}
