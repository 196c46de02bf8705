import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StoredContent } from './stored-content.ts'

/** Tables that a refused request may change: who signed in or failed to, which form is open, the log of that. */
const notContent =
  /^(?:sqlite|users|evidence|payload_locked|payload_preferences|payload_migrations|payload_jobs|sign_in|rate)/u

/** What an SQLite database holds, as somebody sees it who opens its file beside the CMS. */
export class StoredRows implements StoredContent {
  readonly #database: DatabaseSync
  readonly #tables: string[]
  #seenVersion = -1
  #fingerprint = ''

  constructor(dataDir: string, file = 'carepath.db') {
    this.#database = new DatabaseSync(join(dataDir, file), { readOnly: true })
    const names = this.#database.prepare(`select name from sqlite_master where type = 'table'`).all()
    this.#tables = names.map(({ name }) => String(name)).filter((name) => !notContent.test(name))
  }

  fingerprint(): Promise<string> {
    return Promise.resolve(this.#hash())
  }

  close(): Promise<void> {
    this.#database.close()
    return Promise.resolve()
  }

  #hash(): string {
    const version = Number(Object.values(this.#database.prepare('pragma data_version').get() ?? {})[0])
    if (version === this.#seenVersion) return this.#fingerprint
    const hash = createHash('sha256')
    for (const table of this.#tables) {
      hash.update(table)
      for (const row of this.#database.prepare(`select * from "${table}"`).iterate())
        hash.update(JSON.stringify(Object.values(row)))
    }
    this.#seenVersion = version
    this.#fingerprint = hash.digest('hex')
    return this.#fingerprint
  }
}
