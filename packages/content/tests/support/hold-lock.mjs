/** Holds SQLite's lock on a file until its input ends, as a backup or another program would. */
import { DatabaseSync } from 'node:sqlite'

const database = new DatabaseSync(process.argv[2] ?? '')
database.exec('BEGIN IMMEDIATE')
process.stdout.write('locked')
process.stdin
  .on('end', () => {
    database.exec('ROLLBACK')
    database.close()
  })
  .resume()
