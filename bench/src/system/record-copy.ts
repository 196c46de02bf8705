import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Records a copy of a sample document as sample content, so that it may be published unsigned: no API does that. The bench
 * runs on SQLite, in a folder of its own.
 */
export function recordCopy(dataDir: string, { type, id }: { type: string; id: string }): void {
  const database = new DatabaseSync(join(dataDir, 'carepath.db'))
  try {
    database.exec('PRAGMA busy_timeout = 10000')
    database
      .prepare('INSERT INTO samples (id, document_type, document_id, is_stand_in, at) VALUES (?, ?, ?, 0, ?)')
      .run(randomUUID(), type, id, new Date().toISOString())
  } finally {
    database.close()
  }
}
