import type { Db, Document, ObjectId } from 'mongodb'

/** What a transaction has changed, so that it can be taken back. */
interface Undo {
  collection: string
  /** Rows as they were. */
  before: Document[]
  /** Rows that weren't there. */
  added: unknown[]
}

type State = 'open' | 'committed' | 'aborted'

/** One transaction of a session, by the rules of a server. */
interface Transaction {
  state: State
  changes: Undo[]
  commands: Document[]
  /** Ends when its last command is answered: a server runs one of them at a time. */
  last: Promise<unknown>
}

const refused = { $clusterTime: undefined, ok: 0, errorLabels: ['TransientTransactionError'] }

/** An error of a server that ends the transaction: whoever asked may begin again. */
export const transientError = (code: number, codeName: string): Document => ({
  ...{ ...refused, code, codeName },
  errmsg: `${codeName}, by the test`,
})

/**
 * Transactions over a server that has none: each command must belong to one that has begun and has not ended, as a replica
 * set demands, and what an aborted one has changed is taken back. Others see what isn't committed yet.
 */
export class Transactions {
  readonly #db: (name: string) => Db
  readonly #known = new Map<string, Transaction>()

  constructor(db: (name: string) => Db) {
    this.#db = db
  }

  /** Every transaction, with its commands, in the order in which they began. */
  get all(): readonly Transaction[] {
    return [...this.#known.values()]
  }

  /** An answer in place of the server's, where there is one: to what ends a transaction, and to what breaks its rules. */
  async take(command: Document): Promise<Document | undefined> {
    if (Number(command.autocommit === undefined ? 1 : valueOf(command.autocommit)) === 1) return undefined
    const key = `${JSON.stringify(command.lsid)} ${String(command.txnNumber)}`
    const [name = ''] = Object.keys(command)
    if (valueOf(command.startTransaction) === true)
      this.#known.set(key, { ...{ state: 'open', changes: [], commands: [] }, last: Promise.resolve() })
    const transaction = this.#known.get(key)
    if (name === 'commitTransaction' && transaction && transaction.state !== 'aborted') {
      transaction.state = 'committed'
      return { ok: 1 }
    }
    if (name === 'abortTransaction' && transaction) {
      await this.abort(transaction)
      return { ok: 1 }
    }
    if (transaction?.state !== 'open') return transientError(251, 'NoSuchTransaction')
    if (name === 'count') return { ok: 0, code: 263, codeName: 'OperationNotSupportedInTransaction', errmsg: 'count' }
    transaction.commands.push(command)
    await this.#note(transaction, command, name)
    return undefined
  }

  /** Waits until the commands before this one of its transaction are answered. The returned function says that this one is. */
  async enter(command: Document): Promise<() => void> {
    const transaction = this.of(command)
    const answered = Promise.withResolvers<undefined>()
    const before = transaction?.last
    if (transaction) transaction.last = answered.promise
    await before
    return () => answered.resolve(undefined)
  }

  /** Ends a transaction as a server does where one of its commands fails. */
  async abort(transaction: Transaction | undefined): Promise<void> {
    if (transaction?.state !== 'open') return
    transaction.state = 'aborted'
    for (const { collection, before, added } of transaction.changes.toReversed()) {
      const [database = '', name = ''] = collection.split('\n')
      const rows = this.#db(database).collection(name)
      if (added.length > 0) await rows.deleteMany({ _id: { $in: added as ObjectId[] } })
      for (const row of before) await rows.replaceOne({ _id: row._id as ObjectId }, row, { upsert: true })
    }
  }

  /** The transaction of a command. */
  of(command: Document): Transaction | undefined {
    return this.#known.get(`${JSON.stringify(command.lsid)} ${String(command.txnNumber)}`)
  }

  async #note(transaction: Transaction, command: Document, name: string): Promise<void> {
    const collection = `${String(command.$db)}\n${String(command[name])}`
    const rows = this.#db(String(command.$db)).collection(String(command[name]))
    if (name === 'insert') {
      const added = (command.documents as Document[]).map(({ _id }) => _id as unknown)
      transaction.changes.push({ collection, before: [], added })
      return
    }
    const filters: Document[] =
      name === 'findAndModify'
        ? [command.query as Document]
        : name === 'update' || name === 'delete'
          ? ((command.updates ?? command.deletes) as { q: Document }[]).map(({ q }) => q)
          : []
    for (const filter of filters) {
      const before = await rows.find(filter, { promoteValues: false }).toArray()
      transaction.changes.push({ collection, before, added: [] })
    }
  }
}

/** A number or a boolean of BSON as JavaScript has it. */
const valueOf = (value: unknown): unknown => (value as { valueOf?: () => unknown } | undefined)?.valueOf?.()
