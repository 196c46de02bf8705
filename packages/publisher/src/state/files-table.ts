import type { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * client: from the site's build. asset: an upload. output: written by the publisher. redirect: a page that sends
 * readers to another. made: by the site's bundle, once the pages that show it are live.
 */
export type FileKind = 'client' | 'asset' | 'output' | 'redirect' | 'made'

export interface FileRow {
  /** Public path, e.g. `/robots.txt`, or with a slash at the end where it is a folder's index. */
  path: string
  kind: FileKind
  /**
   * SHA-256 of the bytes; empty for uploads whose bytes are lost, and for files that are still to be made.
   */
  hash: string
  /** For the code that writes the file, e.g. a sitemap's newest change, or the recipe of a made file. */
  detail: string
}

/** Every live file that is not a page. */
export class FilesTable {
  readonly #find: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #ofKind: StatementSync
  readonly #under: StatementSync
  readonly #addPending: StatementSync
  readonly #findPending: StatementSync

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT * FROM files WHERE path = ?')
    this.#put = database.prepare(
      `INSERT INTO files (path, kind, hash, detail) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, hash = excluded.hash, detail = excluded.detail`,
    )
    this.#remove = database.prepare('DELETE FROM files WHERE path = ?')
    this.#ofKind = database.prepare('SELECT * FROM files WHERE kind = ? ORDER BY path')
    this.#addPending = database.prepare(
      "INSERT OR IGNORE INTO files (path, kind, hash, detail) VALUES (?, 'made', '', ?)",
    )
    // Without the hint SQLite walks every made file: all of them were pending when it last counted.
    this.#findPending = database.prepare(
      "SELECT * FROM files INDEXED BY files_pending WHERE kind = 'made' AND hash = '' ORDER BY path LIMIT ?",
    )
    this.#under = database.prepare('SELECT * FROM files WHERE path >= ? AND path < ? ORDER BY path')
  }

  find(path: string): FileRow | undefined {
    return toFile(this.#find.get(path))
  }

  put({ path, kind, hash, detail }: FileRow): void {
    this.#put.run(path, kind, hash, detail)
  }

  /** Adds a file that the site has to make, unless the table holds it. */
  addPending(path: string, recipe: string): void {
    this.#addPending.run(path, recipe)
  }

  /** The first files that the site has to make. */
  findPending(limit: number): FileRow[] {
    return this.#findPending.all(limit).flatMap((row) => toFile(row) ?? [])
  }

  remove(path: string): void {
    this.#remove.run(path)
  }

  ofKind(kind: FileKind): FileRow[] {
    return this.#ofKind.all(kind).flatMap((row) => toFile(row) ?? [])
  }

  /** Files in a folder, its path with a slash at the end. */
  under(folder: string): FileRow[] {
    return this.#under.all(folder, `${folder.slice(0, -1)}0`).flatMap((row) => toFile(row) ?? [])
  }
}

function toFile(row: Record<string, unknown> | undefined): FileRow | undefined {
  if (!row) return undefined
  const { path, kind, hash, detail } = row
  return { path: String(path), kind: kind as FileKind, hash: String(hash), detail: String(detail) }
}
