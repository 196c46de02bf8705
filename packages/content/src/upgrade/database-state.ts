import { databaseKind } from '../config/database.ts'
import type { Settings } from '../config/env.ts'
import { readMongoState } from './mongo-state.ts'
import { readSqliteState } from './sqlite-state.ts'

/** A database as it lies there, read without changing anything: no index, table or file is made. */
export interface DatabaseState {
  /** Names of the migrations or data steps that it has had; undefined where there is no data. */
  applied: string[] | undefined
  /** All steps of this code, in their order. */
  known: string[]
  /** Published changes that wait to be live. */
  queued: number
  /** An import has filled it half, or is at it. */
  hasUnfinishedImport: boolean
  bytes: number
}

/** Reads the state of a database of either kind. */
export function readDatabaseState({ databaseUrl }: Pick<Settings, 'databaseUrl'>): Promise<DatabaseState> {
  return databaseKind(databaseUrl) === 'mongodb'
    ? readMongoState(databaseUrl)
    : Promise.resolve(readSqliteState(databaseUrl.slice('file:'.length)))
}
