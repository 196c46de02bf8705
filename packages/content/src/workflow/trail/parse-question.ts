import { CarepathError } from '@carepath/schema'

/** The public path that is asked about. */
export function parsePagePath(given: string | null | undefined): string {
  if (given?.startsWith('/') && given.endsWith('/')) return given
  throw new CarepathError('invalidArgument', given ? `${given} is no path of a page` : 'No page is named', {
    next: 'Name it as in its address, with a slash at both ends: /side-effects/nausea/.',
  })
}

/** The instant that is asked about; now, where none is named. */
export function parseInstant(given: string | null | undefined): Date {
  if (!given) return new Date()
  const instant = new Date(given)
  if (!Number.isNaN(instant.valueOf())) return instant
  throw new CarepathError('invalidArgument', `${given} is no instant`, {
    next: 'Give day, time and time zone: 2026-11-20T10:00Z, or 2026-11-20T10:00-08:00.',
  })
}
