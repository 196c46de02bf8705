import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { ConflictError, noteConflict } from '../config/transactions/conflict.ts'
import { findOpenTransaction } from '../config/transactions/open-transaction.ts'
import { entryHash } from './entry-hash.ts'
import { emptyHead, type ChainHead, type EvidenceContent } from './evidence-row.ts'
import { findTurnOfTransaction, takeTurn, takeTurnOfTransaction } from './writing-turn.ts'

/** Between two attempts another process has written an entry. So many in a row would mean that something else is wrong. */
const maxAttempts = 200

/**
 * Adds an entry at the end of the chain, in the request's own transaction where there is one. The number of an entry is
 * unique in the database: of two processes that add one at once, the second tries again after the first's.
 */
export async function appendEntry(req: PayloadRequest, content: EvidenceContent): Promise<void> {
  const { payload } = req
  if ((await findOpenTransaction(req)) === undefined) {
    const endTurn = await takeTurn(payload)
    return insertWithRetry(req, content).finally(endTurn)
  }
  // With SQLite a transaction that writes is the only one: no turn is needed, and waiting for one could block both.
  if (payload.db.name === 'sqlite') return insertWithRetry(req, content)
  // A transaction of MongoDB sees the database as it was at its start, so the head is read outside. Nor can an insert be
  // tried again within it: the turn lasts until the transaction has ended.
  const turn = await takeTurnOfTransaction(req)
  // Many documents may be saved at once in one transaction: each entry waits for the one before.
  turn.head = (turn.head ?? loadHead(payload)).then((head) => insert(req, content, head))
  await turn.head.catch((error: unknown) => {
    if (!isTakenNumber(error)) throw error
    // Another process was first: the whole request is tried again.
    const conflict = new ConflictError(error)
    noteConflict(conflict)
    throw conflict
  })
}

async function insertWithRetry(req: PayloadRequest, content: EvidenceContent): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await insert(req, content, await loadHead(req.payload, req))
      return
    } catch (error) {
      if (!isTakenNumber(error) || attempt === maxAttempts) throw error
    }
  }
}

async function insert(req: PayloadRequest, content: EvidenceContent, previous: ChainHead): Promise<ChainHead> {
  const head = { sequence: previous.sequence + 1, hash: entryHash(content, previous) }
  // Not Payload's own create: where it fails it ends the transaction, and nothing could be tried again.
  await req.payload.db.create({
    collection: 'evidence',
    data: { ...structuredClone(content), sequence: head.sequence, previousHash: previous.hash, entryHash: head.hash },
    req,
    returning: false,
  })
  return head
}

/** The newest entry's number and hash. */
export async function loadHead(payload: Payload, req?: PayloadRequest): Promise<ChainHead> {
  const { docs } = await payload.db.find<{ sequence?: number | null; entryHash?: string | null }>({
    collection: 'evidence',
    // MongoDB's index leaves out entries without a number, and serves only who asks for none of them.
    where: { sequence: { greater_than: 0 } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    select: { sequence: true, entryHash: true },
    ...(req ? { req } : {}),
  })
  const [newest] = docs
  return newest?.sequence ? { sequence: newest.sequence, hash: newest.entryHash ?? '' } : emptyHead
}

/** The newest entry's number and hash as a request sees it: its own entries count, though nobody else sees them yet. */
export async function currentHead(req: PayloadRequest): Promise<ChainHead> {
  if (req.payload.db.name === 'sqlite') return loadHead(req.payload, req)
  return (await findTurnOfTransaction(req))?.head ?? loadHead(req.payload)
}

/** True where another entry got the number first. */
function isTakenNumber(error: unknown): boolean {
  if (!(error instanceof ValidationError)) return false
  return error.data.errors.some(({ path }) => path === 'sequence')
}
