import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** A file that is no page, by the hash of its bytes in the content store. */
export interface KeptFile {
  path: string
  hash: string
}

/** Which bytes lay at the path of each picture, style, font and script, and from which release on. */
export class FileHistory {
  readonly #put: StatementSync
  readonly #find: StatementSync
  readonly #forget: StatementSync

  constructor(database: DatabaseSync) {
    this.#put = database.prepare('INSERT OR REPLACE INTO file_history (path, release, hash) VALUES (?, ?, ?)')
    this.#find = database.prepare(
      `SELECT f.hash FROM file_history f JOIN releases r ON r.id = f.release
       WHERE f.path = ? AND r.status IN ('swapping', 'live') ORDER BY f.release DESC LIMIT 1`,
    )
    this.#forget = database.prepare('DELETE FROM file_history WHERE release = ?')
  }

  /** Writes down the files of a release, where their bytes differ from what was last at their path. */
  record(release: number, files: readonly KeptFile[]): void {
    for (const { path, hash } of files) if (this.find(path) !== hash) this.#put.run(path, release, hash)
  }

  /** Hash of the bytes that were last live at a path. */
  find(path: string): string | undefined {
    const hash = this.#find.get(path)?.hash
    return typeof hash === 'string' ? hash : undefined
  }

  forget(release: number): void {
    this.#forget.run(release)
  }
}
