import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** Codes of servers that shut down, or that are no longer the primary. */
const steppedDown = new Set([91, 189, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436])

/** True where no server has answered that could: the connection is lost, or another server is about to take over. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof MongoServerError) return steppedDown.has(Number(error.code))
  const kinds = [MongoNetworkError, MongoServerSelectionError, MongoNotConnectedError, MongoTopologyClosedError]
  return kinds.some((kind) => error instanceof kind) || isAway(error.cause)
}

/** True while no server of MongoDB is connected. Somebody's sign-in can't be looked up then. */
export function isDatabaseAway({ db }: Payload): boolean {
  if (db.name !== 'mongoose') return false
  const state: number = (db as unknown as MongooseAdapter).connection.readyState
  return state !== connected
}

/** Mongoose's number for it. */
const connected = 1
