import { APIError, NotFound } from 'payload'

/** Names of errors whose log entry is one line without a stack, see `loggingLevels` in Payload's configuration. */
export const faultLoggingLevels = { ClientFault: 'info', QueryError: 'info', UnauthorizedError: 'info' } as const

/** An error that whoever sent the request has caused, or that a limit of the machine has. It is answered and logged by its message alone. */
export class ClientFault extends APIError {
  constructor(message: string, status: number, data?: Record<string, unknown>) {
    super(message, status, data, true)
    this.name = 'ClientFault'
  }
}

/** The error as it is answered and logged: a fault of the sender keeps its status and message, and loses its stack. */
export function asClientFault(error: unknown): unknown {
  if (error instanceof SyntaxError && error.message.includes('JSON'))
    return new ClientFault('What was sent is not valid JSON.', 400)
  if (error instanceof NotFound)
    return new ClientFault('This is no longer there. It may have been deleted: load the list again.', 404)
  const taken = takenRow(error)
  if (taken !== undefined) return taken
  if (!(error instanceof APIError) || error.name !== 'APIError' || !isForeseen(error.status)) return error
  return new ClientFault(error.message, error.status, (error.data as Record<string, unknown> | null) ?? undefined)
}

/** Statuses of refusals: what the sender can change, and what the machine has no room for at present. */
const isForeseen = (status: number): boolean => (status >= 400 && status < 500) || status === 503 || status === 507

/** SQLite's own word that a row's id is another document's, or that a document referred to has just been deleted. */
function takenRow(error: unknown): ClientFault | undefined {
  const message = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
  if (/UNIQUE constraint failed: \w+\.id$/u.test(message))
    return new ClientFault('A row has the id of a row that another document has. Leave the id of a new row out.', 400)
  if (message.includes('FOREIGN KEY constraint failed'))
    return new ClientFault(
      'This document refers to one that is no longer there, or is itself needed by another. Load the list again.',
      409,
    )
  return undefined
}
