import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

type Row = Record<string, SQLInputValue>

/** The rows of one table. */
interface Rows {
  table: string
  rows: Row[]
}

/** A column that says which row the rows of a table belong to. */
interface Child {
  table: string
  column: string
}

export interface Copies {
  /** The documents to copy, by the tables of their collections. */
  documents: Record<string, readonly string[]>
  /** What each copy is called in place of its original, for every copy: new texts by old ones. */
  names: readonly ReadonlyMap<string, string>[]
}

/** The columns by which Payload's tables of arrays, translations, relations and versions name the row that they are part of. */
const parentColumns = new Set(['_parent_id', 'parent_id'])
/** Tables of ours that speak of documents by their ids. */
const tablesOfDocuments = ['samples', 'search_entries']

/**
 * Copies documents and all that is stored of them, row by row, while no system runs on this database. Saved over the API a
 * document takes a quarter of a second: ten thousand pages would take half an hour. The worker publishes the copies when it
 * starts and compares the database with what is live.
 */
export function copyDocuments(dataDir: string, { documents, names }: Copies): void {
  const database = new DatabaseSync(join(dataDir, 'carepath.db'))
  try {
    // Rows come in the order of their tables, and belong together at the end.
    database.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE')
    const originals = collectRows(database, documents)
    for (const ofCopy of names) insertRows(database, originals, ofCopy)
    database.exec('COMMIT')
    const broken = database.prepare('PRAGMA foreign_key_check').all()
    if (broken.length > 0) throw new Error(`Copied rows belong to no row: ${JSON.stringify(broken.slice(0, 3))}`)
  } finally {
    database.close()
  }
}

/** Collects the rows of documents, of everything inside them, and of their versions. */
function collectRows(database: DatabaseSync, documents: Copies['documents']): Rows[] {
  const children = findChildren(database)
  const found: Rows[] = []
  const collect = (table: string, column: string, values: readonly SQLInputValue[]): void => {
    const rows = selectRows(database, { table, column, values })
    if (rows.length === 0) return
    found.push({ table, rows })
    const ids = rows.map(({ id }) => id ?? null)
    for (const child of children.get(table) ?? []) collect(child.table, child.column, ids)
  }
  for (const [table, ids] of Object.entries(documents)) collect(table, 'id', ids)
  const ids = Object.values(documents).flat()
  for (const table of tablesOfDocuments) collect(table, 'document_id', ids)
  return found
}

/** The tables whose rows are part of the rows of another one, by that one's name. */
function findChildren(database: DatabaseSync): Map<string, Child[]> {
  const children = new Map<string, Child[]>()
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[]
  for (const { name } of tables) {
    const keys = database.prepare(`PRAGMA foreign_key_list("${name}")`).all() as { table: string; from: string }[]
    for (const { table, from } of keys)
      if (parentColumns.has(from)) children.set(table, [...(children.get(table) ?? []), { table: name, column: from }])
  }
  return children
}

function selectRows(
  database: DatabaseSync,
  { table, column, values }: Child & { values: readonly SQLInputValue[] },
): Row[] {
  const select = database.prepare(`SELECT * FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?))`)
  return select.all(JSON.stringify(values))
}

/** Inserts one copy of the rows, with ids and names of its own. */
function insertRows(database: DatabaseSync, originals: readonly Rows[], names: ReadonlyMap<string, string>): void {
  const copied = new Map<SQLInputValue, string>(names)
  for (const { rows } of originals) for (const { id } of rows) if (typeof id === 'string') copied.set(id, randomUUID())
  for (const { table, rows } of originals) {
    // A number as an id is given by the database.
    const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id' || typeof rows[0]?.id === 'string')
    const places = columns.map(() => '?').join(', ')
    const insert = database.prepare(
      `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
    )
    for (const row of rows) insert.run(...columns.map((name) => copyValue(row[name] ?? null, copied)))
  }
}

/** An id or a name of the copy in place of the original's, also in `side-effects/ID`. */
function copyValue(value: SQLInputValue, copied: ReadonlyMap<SQLInputValue, string>): SQLInputValue {
  const known = copied.get(value)
  if (known !== undefined || typeof value !== 'string') return known ?? value
  const [, kind, id] = /^([a-z-]+\/)(\S+)$/u.exec(value) ?? []
  const own = id === undefined ? undefined : copied.get(id)
  return own === undefined ? value : `${kind ?? ''}${own}`
}
