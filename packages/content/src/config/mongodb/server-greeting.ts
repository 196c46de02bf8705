/** What a server of MongoDB says of itself. */
export interface ServerGreeting {
  setName?: unknown
  msg?: unknown
}

/** Asks a server what it is. Those before 4.4.2, and some that only speak the protocol, have no `hello`. */
export function readGreeting(database: { command(question: object): Promise<object> }): Promise<ServerGreeting> {
  return database.command({ hello: 1 }).catch(() => database.command({ isMaster: 1 }))
}

/** True for a replica set and for a cluster of them: a single server has no transactions. */
export const hasTransactions = (greeting: ServerGreeting): boolean =>
  'setName' in greeting || greeting.msg === 'isdbgrid'
