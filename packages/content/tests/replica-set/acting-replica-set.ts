import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { MongoClient, type Document } from 'mongodb'
import { onMessage, toAnswer, toCommand, type Message } from './messages.ts'
import { Transactions } from './transactions.ts'

/** What happens to one command: it is answered by the test, or its connection ends before or after the server has done it. */
export type Fault = { answer: Document } | 'cut before' | 'cut after'

/** A server in front of another one that behaves as the primary of a replica set does. */
export interface ActingReplicaSet {
  /** The address of a database. It does not name the set: the server says that it is one. */
  url(database: string): string
  transactions: Transactions
  /** Lets something happen to the next command that is meant, once. */
  failNext(isMeant: (command: Document, name: string) => boolean, fault: Fault): void
  forgetFaults(): void
  /** Collections that were written outside of a transaction, beside those that must be: notes that everybody is to see at once. */
  writesOutside(): string[]
  /** Ends every connection and refuses new ones, until it is mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

const setName = 'rs0'

/** What the server behind doesn't know. */
const ofTransactions = new Set([
  ...['lsid', 'txnNumber', 'autocommit', 'startTransaction', 'readConcern', 'writeConcern', '$clusterTime'],
])
const writing = new Set(['insert', 'update', 'delete', 'findAndModify'])
/** Turns to write, and the note of the log's newest entry, which follows the entry. */
const seenAtOnce = new Set(['leases', 'evidence-heads', 'upgrade-locks', 'payload-migrations'])

/**
 * Starts one over a server that need not have transactions. What the driver, Payload and our code send is what they send to
 * a real replica set; the rules of transactions are kept here.
 */
export async function actAsReplicaSet(upstreamUrl: string): Promise<ActingReplicaSet> {
  const client = await new MongoClient(upstreamUrl).connect()
  const transactions = new Transactions((name) => client.db(name))
  const sockets = new Set<Socket>()
  const faults: { isMeant: (command: Document, name: string) => boolean; fault: Fault }[] = []
  const outside: string[] = []
  let isCut = false
  const { hostname, port } = new URL(upstreamUrl)
  const greeting = (await client.db().command({ isMaster: 1 })) as { maxWireVersion: number; minWireVersion: number }

  const server = createServer((socket) => {
    if (isCut) return void socket.destroy()
    const upstream = connect({ host: hostname, port: Number(port || 27_017) })
    /** What to call once a command is answered. */
    const running = new Map<number, () => void>()
    let isGone = false
    const end = () => {
      isGone = true
      for (const done of running.values()) done()
      socket.destroy()
      upstream.destroy()
    }
    for (const each of [socket, upstream]) {
      sockets.add(each)
      each.on('error', end)
      each.on('close', () => {
        sockets.delete(each)
        end()
      })
    }
    /** Commands whose connection ends with their answer. */
    const cutWith = new Set<number>()
    /** Commands of transactions by their numbers, whose failure ends the transaction. */
    const inTransaction = new Map<number, Document>()
    /** What to answer by itself, or to do with the command instead. */
    const decide = async ({ document: command, id }: Message): Promise<Document | 'cut' | 'forward'> => {
      const [name = ''] = Object.keys(command)
      if (/^(?:hello|isMaster|ismaster)$/u.test(name)) return greet()
      if (name === 'endSessions') return { ok: 1 }
      running.set(id, await transactions.enter(command))
      const place = faults.findIndex(({ isMeant }) => isMeant(command, name))
      const fault = place < 0 ? undefined : faults.splice(place, 1)[0]?.fault
      if (fault === 'cut before') return 'cut'
      if (typeof fault === 'object') {
        await transactions.abort(transactions.of(command))
        return fault.answer
      }
      const own = await transactions.take(command)
      if (own) return fault === 'cut after' ? 'cut' : own
      if (fault === 'cut after') cutWith.add(id)
      if (transactions.of(command)) inTransaction.set(id, command)
      else if (writing.has(name) && !seenAtOnce.has(String(command[name]))) outside.push(String(command[name]))
      return 'forward'
    }
    const answered = (id: number) => {
      running.get(id)?.()
      running.delete(id)
    }
    const take = async (message: Message): Promise<void> => {
      if (isGone) return
      const decision = await decide(message)
      if (decision === 'cut') {
        end()
        return
      }
      if (decision === 'forward') {
        const rest = Object.entries(message.document).filter(([key]) => !ofTransactions.has(key))
        upstream.write(toCommand(message.id, Object.fromEntries(rest)))
        return
      }
      answered(message.id)
      socket.write(toAnswer(message, decision))
    }
    const handBack = async ({ document, answers: id }: Message): Promise<void> => {
      const command = inTransaction.get(id)
      const hasFailed = Number(document.ok) !== 1 || document.writeErrors !== undefined
      if (command && hasFailed) await transactions.abort(transactions.of(command))
      answered(id)
      if (cutWith.has(id)) end()
      else socket.write(toAnswer({ id, isQuery: false }, document))
    }
    onMessage(socket, (message) => void take(message).catch(end))
    onMessage(upstream, (message) => void handBack(message).catch(end))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const greet = () => ({
    ...{ helloOk: true, ismaster: true, isWritablePrimary: true, secondary: false, setName, setVersion: 1 },
    ...{ hosts: [address], me: address, primary: address, electionId: undefined, logicalSessionTimeoutMinutes: 30 },
    ...{ maxBsonObjectSize: 16_777_216, maxMessageSizeBytes: 48_000_000, maxWriteBatchSize: 100_000 },
    ...{ minWireVersion: greeting.minWireVersion, maxWireVersion: greeting.maxWireVersion },
    ...{ localTime: new Date(), readOnly: false, ok: 1 },
  })
  const endAll = () => sockets.forEach((socket) => socket.destroy())
  return {
    url: (database) => `mongodb://${address}/${database}`,
    transactions,
    failNext: (isMeant, fault) => void faults.push({ isMeant, fault }),
    forgetFaults: () => void faults.splice(0),
    writesOutside: () => [...outside],
    cut: () => {
      isCut = true
      endAll()
    },
    mend: () => {
      isCut = false
    },
    close: async () => {
      endAll()
      await new Promise((resolve) => server.close(resolve))
      await client.close()
    },
  }
}
