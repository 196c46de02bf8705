import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { BSON } from 'mongodb'
import type { PublishedDocument } from '@carepath/schema'

/** The database of a release, as its code wrote it. */
export interface Dump {
  /** What patients read, as that release’s code published it. */
  documents: PublishedDocument[]
  /** Rows by table, or documents by collection. */
  tables: Record<string, Record<string, unknown>[]>
}

export type DumpedDatabase = 'SQLite' | 'MongoDB'

const fileOf = (database: DumpedDatabase): URL =>
  new URL(`./last-release/${database.toLowerCase()}.json.gz`, import.meta.url)

export function writeDump(database: DumpedDatabase, dump: Dump): void {
  writeFileSync(fileOf(database), gzipSync(BSON.EJSON.stringify(dump, { relaxed: false }), { level: 9 }))
}

export function readDump(database: DumpedDatabase): Dump {
  return BSON.EJSON.parse(gunzipSync(readFileSync(fileOf(database))).toString()) as Dump
}
