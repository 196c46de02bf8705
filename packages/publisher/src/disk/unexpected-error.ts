import { createHash } from 'node:crypto'
import { CarepathError, type ErrorPlace } from '@carepath/schema'

/** Signs of a reference: it is read out on the phone, so no letter looks like a digit. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

interface Failure {
  /** What couldn't be done, in words that an editor knows. */
  message: string
  place?: ErrorPlace
  next?: string
}

/**
 * An error that nobody has foreseen, in words for editors: what couldn't be done, and a reference. The log has what the program
 * itself said, beside the same reference. The same failure has the same reference every time.
 */
export function unexpectedError(cause: unknown, { message, place = {}, next }: Failure): CarepathError {
  const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  const reference = referenceOf(`${said} ${place.page ?? ''}`)
  const stack = cause instanceof Error && cause.stack ? cause.stack : said
  return new CarepathError('renderFailed', `${message} (reference ${reference})`, {
    place,
    next:
      next ??
      'Look at what was changed last. If that is right, tell whoever looks after this system the reference: the log of the worker says more.',
    cause,
    detail: `Reference ${reference}: ${stack}`,
  })
}

function referenceOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 8)
  return [...bytes].map((byte) => signs[byte % signs.length]).join('')
}
