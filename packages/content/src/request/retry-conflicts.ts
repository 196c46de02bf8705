import { APIError, type PayloadHandler, type PayloadRequest, type SanitizedConfig } from 'payload'
import { isAway, isDatabaseAway } from '../config/mongodb/away.ts'
import { isConflict, watchConflicts } from '../config/transactions/conflict.ts'
import { repeatOnConflict } from '../config/transactions/repeat-on-conflict.ts'
import { wrapEndpoints } from './wrap-endpoints.ts'

/**
 * Tries a request again whose transaction the database has undone, since it met another one or since another server has taken
 * over, and says in plain words that the database is away.
 */
export const retryConflicts = (config: SanitizedConfig): SanitizedConfig => wrapEndpoints(config, retrying)

const retrying =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const handle = async () => {
      const { result: answer, conflict } = await watchConflicts(async () => handler(req))
      if (conflict && !answer.ok) throw conflict
      if (isSignedOutByAbsence(req, answer.status)) throw databaseAway(req)
      return answer
    }
    try {
      return await (canRepeat(req) ? repeatOnConflict(handle, fromTheBeginning(req)) : handle())
    } catch (error) {
      throw inWords(req, error)
    }
  }

/** What was sent can be read once only: a form with a file is not sent twice by itself. */
const canRepeat = ({ headers }: PayloadRequest): boolean =>
  headers.get('content-type')?.startsWith('multipart/') !== true

/** Lets a request be handled again: what was sent is read once and kept, and what an attempt has noted is forgotten. */
function fromTheBeginning(req: PayloadRequest): () => Promise<void> {
  const context = { ...req.context }
  const query = structuredClone(req.query)
  const read = req.text?.bind(req)
  let text: Promise<string> | undefined
  const readOnce = () => (text ??= read?.() ?? Promise.resolve(''))
  const giveAgain = () => {
    const json = async () => JSON.parse(await readOnce()) as unknown
    for (const [name, value] of Object.entries({ text: readOnce, json }))
      Object.defineProperty(req, name, { value, configurable: true, writable: true })
  }
  giveAgain()
  return async () => {
    giveAgain()
    delete req.transactionID
    req.payloadDataLoader.clearAll()
    Object.assign(req, { context: { ...context }, query: structuredClone(query) })
    // Whoever checked it has put its own in place.
    if (req.data !== undefined && text) req.data = JSON.parse(await text) as typeof req.data & object
  }
}

function inWords(req: PayloadRequest, error: unknown): unknown {
  if (error instanceof APIError) return isSignedOutByAbsence(req, error.status) ? databaseAway(req, error) : error
  if (isAway(error)) return databaseAway(req, error)
  if (isConflict(error))
    return unavailable('Others are saving the same at this moment. This was not saved. Try again.', error)
  return error
}

/** True where somebody counts as signed out only since the database was not there to be asked who it is. */
const isSignedOutByAbsence = (req: PayloadRequest, status: number): boolean =>
  (status === 401 || status === 403) &&
  !req.user &&
  isDatabaseAway(req.payload) &&
  (req.headers.has('cookie') || req.headers.has('authorization'))

function databaseAway({ method }: PayloadRequest, cause?: unknown): Error {
  const isReading = method === 'GET' || method === 'HEAD'
  return isReading
    ? unavailable('The database doesn’t answer. Try again in a minute.', cause)
    : unavailable('The database doesn’t answer, so this was not saved. Try again in a minute.', cause)
}

function unavailable(message: string, cause?: unknown): Error {
  const error = new APIError(message, 503, undefined, true)
  error.cause = cause
  return error
}
