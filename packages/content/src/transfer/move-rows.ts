import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Row } from './map-row.ts'
import { parseLine, readKnownIds, readLines, type KnownIds } from './plain-lines.ts'
import { listTables, type Table } from './tables.ts'
import { writeMongo } from './write-mongo.ts'
import { writeSqlite } from './write-sqlite.ts'

/** The file of a table, from the folder of all. */
const fileOf = ({ kind, slug }: Table): string => `${kind}/${slug}.ndjson`

/** Writes all that a database holds into files of a folder: a file a table, a row a line. Nobody may change anything meanwhile. Returns how many. */
export async function exportRows(payload: Payload, folder: string): Promise<number> {
  const tables = listTables(payload)
  const known = await readKnownIds(payload, tables)
  let rows = 0
  const counted = async function* (lines: AsyncIterable<string>) {
    for await (const line of lines) {
      rows += 1
      yield line
    }
  }
  for (const table of tables) {
    await mkdir(join(folder, table.kind), { recursive: true })
    await pipeline(counted(readLines(payload, table, known)), createWriteStream(join(folder, fileOf(table))))
  }
  return rows
}

/** Writes the rows of an export into an empty database, reads them back, and throws where one line came out otherwise. */
export async function importRows(payload: Payload, folder: string): Promise<void> {
  const tables = listTables(payload)
  const written = readTables(folder, tables)
  await (payload.db.name === 'sqlite' ? writeSqlite(payload, written) : writeMongo(payload, written))
  const known = await readKnownIds(payload, tables)
  for (const table of tables) {
    const [before, after] = [await hashFile(join(folder, fileOf(table))), await hashTable(payload, table, known)]
    if (before === after) continue
    throw new CarepathError('storageFailed', `“${fileOf(table)}” reads back otherwise than it was exported`, {
      next: 'Nothing was imported. Export and import with the same version of Carepath.',
    })
  }
}

async function* readTables(folder: string, tables: readonly Table[]): AsyncGenerator<[Table, AsyncIterable<Row>]> {
  for (const table of tables) yield [table, readRows(join(folder, fileOf(table)))]
}

async function* readRows(file: string): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    yield parseLine(line)
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

async function hashTable(payload: Payload, table: Table, known: KnownIds): Promise<string> {
  const hash = createHash('sha256')
  for await (const line of readLines(payload, table, known)) hash.update(line)
  return hash.digest('hex')
}
