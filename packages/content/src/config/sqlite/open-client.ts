import type { Client } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import Database from 'libsql'

type Statement = ReturnType<Database.Database['prepare']>

/** More than the product's statements, so that those in use stay. */
const maxStatements = 500

/**
 * Opens a connection to a file, `file:` and its path, that prepares each statement once. The client prepares it at every
 * use, which takes longer than running it: Payload's statements name each column of a document.
 */
export function openClient(url: string): Client {
  const path = url.slice('file:'.length)
  const database = new Database(path)
  const prepare = database.prepare.bind(database)
  return new Sqlite3Client(path, {}, Object.assign(database, { prepare: once(prepare) }), 'number')
}

/** Lets Payload read through such a connection, in place of the one that its adapter has opened. */
export async function readThroughOwnClient(
  adapter: SQLiteAdapter,
  { url, busyTimeoutMs }: { url: string; busyTimeoutMs: number },
): Promise<void> {
  adapter.client.close()
  adapter.client = openClient(url)
  await adapter.client.execute(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
  const { client, schema } = adapter
  adapter.drizzle = drizzle({ client, schema })
}

/** Keeps the statements used last, by their text. */
function once(prepare: (sql: string) => Statement): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (text) => {
    const sql = withStableNames(text)
    const statement = statements.get(sql) ?? withKnownColumns(prepare(sql))
    // The statement used longest ago comes first.
    statements.delete(sql)
    statements.set(sql, statement)
    const oldest = statements.keys().next().value
    if (statements.size > maxStatements && oldest !== undefined) statements.delete(oldest)
    return statement
  }
}

/** A name that Payload makes up for a table of a query. */
const randomName = /"[0-9a-f]{8}(?:_[0-9a-f]{4}){3}_[0-9a-f]{12}"/gu

/**
 * The statement with numbers in place of its random names, so that it has the same text each time. Otherwise every question
 * about a field in one language would be a new statement, and would push out one that is used again.
 */
function withStableNames(sql: string): string {
  const numbers = new Map<string, number>()
  return sql.replaceAll(randomName, (name) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return `"joined_${number}"`
  })
}

/** The statement, which asks for the names of its columns once. */
function withKnownColumns(statement: Statement): Statement {
  const columns = statement.columns.bind(statement)
  let known: ReturnType<typeof columns> | undefined
  return Object.assign(statement, { columns: () => (known ??= columns()) })
}
