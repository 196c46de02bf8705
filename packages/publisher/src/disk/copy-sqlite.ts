import { backup, DatabaseSync } from 'node:sqlite'

/** More pages than a database has: all are copied in one step, so that a writer never makes the copy begin again. */
const allPages = 2 ** 31 - 1

/**
 * Copies a SQLite database to a new file, as it is at one moment, outside of this thread. Others read and write it meanwhile.
 */
export async function copySqlite(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true })
  try {
    await backup(database, to, { rate: allPages })
  } finally {
    database.close()
  }
  const copy = new DatabaseSync(to)
  try {
    // One file, without a journal beside it.
    copy.exec('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** What SQLite finds damaged in a database file, in its own words; undefined where it is whole. */
export function findSqliteDamage(file: string): string | undefined {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      const answer = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
      return answer === 'ok' ? undefined : String(answer)
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
