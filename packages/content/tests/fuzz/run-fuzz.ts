import { FuzzedCms } from './fuzzed-cms.ts'
import { sampleRequests } from './random-request.ts'
import { sendRandom } from './send-random.ts'
import { openStoredDocuments } from './stored-documents.ts'
import { StoredRows } from './stored-rows.ts'

export interface FuzzResult {
  requests: number
  byStatus: Record<string, number>
  /** Requests that ended in an error of the server, as somebody can send them again. */
  serverErrors: string[]
  /** Requests that were refused and stored something all the same. */
  storedRefusals: string[]
  /** Refused requests that left a stack in the log. */
  loggedStacks: string[]
}

interface FuzzOptions {
  requests: number
  seed: number
  /** Address of a MongoDB database of its own; SQLite where left out. */
  database?: string | undefined
  say?: (line: string) => void
}

/** Sends random requests to a CMS of its own, one after another, and notes what must never happen. */
export async function runFuzz({ requests, seed, database, say = () => undefined }: FuzzOptions): Promise<FuzzResult> {
  const fuzzed = await FuzzedCms.open(database === undefined ? {} : { DATABASE_URL: database })
  const { cms } = fuzzed
  const content = database === undefined ? new StoredRows(cms.dataDir) : await openStoredDocuments(database)
  const result: FuzzResult = { requests: 0, byStatus: {}, serverErrors: [], storedRefusals: [], loggedStacks: [] }
  const stacks = collectStacks(cms.payload.logger)
  try {
    for (const request of sampleRequests(cms.payload.config, requests, seed)) {
      const before = await content.fingerprint()
      const { status, line, text } = await sendRandom(fuzzed, request)
      result.requests += 1
      result.byStatus[status] = (result.byStatus[status] ?? 0) + 1
      const logged = stacks.splice(0)
      if (status >= 500) result.serverErrors.push(`${line}\n  ${logged.join('\n  ')}`)
      else if (logged.length > 0 && status >= 400) result.loggedStacks.push(`${line}\n  ${logged.join('\n  ')}`)
      if (status >= 300 && !isPartial(text) && (await content.fingerprint()) !== before)
        result.storedRefusals.push(line)
      if (result.requests % 100 === 0) await fuzzed.restore()
      if (result.requests % 1000 === 0) say(`${result.requests} requests: ${JSON.stringify(result.byStatus)}`)
    }
    return result
  } finally {
    await content.close()
    await cms.close()
  }
}

/** A change of many documents saves those that can be saved, and answers with the others. */
function isPartial(text: string): boolean {
  try {
    const { docs, errors } = JSON.parse(text) as { docs?: unknown[]; errors?: unknown[] }
    return Array.isArray(docs) && docs.length > 0 && Array.isArray(errors)
  } catch {
    return false
  }
}

/** Keeps what the CMS logs as an error, instead of printing it. */
function collectStacks(logger: FuzzedCms['cms']['payload']['logger']): string[] {
  const stacks: string[] = []
  logger.error = (...entry: unknown[]) => {
    const [first] = entry as [{ err?: Error } | Error | string]
    const error = first instanceof Error ? first : typeof first === 'string' ? undefined : first.err
    const cause = error?.cause instanceof Error ? ` (${error.cause.message})` : ''
    stacks.push(
      error?.stack ? error.stack.split('\n').slice(0, 6).join('\n    ') + cause : JSON.stringify(entry).slice(0, 500),
    )
  }
  for (const level of ['info', 'warn', 'debug'] as const) logger[level] = () => undefined
  return stacks
}
