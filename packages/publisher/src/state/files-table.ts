import type { DatabaseSync, StatementSync } from 'node:sqlite'

/**
 * client: from the site's build. asset: an upload. output: written by the publisher. redirect: a page that leads on.
 * made: by the site's bundle, after the pages that ask for it are live.
 */
export type FileKind = 'client' | 'asset' | 'output' | 'redirect' | 'made'

export interface FileRow {
  /** Public path, e.g. `/robots.txt`, or with a slash at the end where it is a folder's index. */
  path: string
  kind: FileKind
  /** SHA-256 of the bytes; empty for uploads, whose name stands for their bytes, and for what is still to be made. */
  hash: string
  /** Whatever its writer wants to know later, e.g. a sitemap's newest change, or what to make a file of. */
  detail: string
}

/** Every live file that is not a page. */
export class FilesTable {
  readonly #find: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #ofKind: StatementSync
  readonly #under: StatementSync
  readonly #owe: StatementSync
  readonly #owed: StatementSync

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT * FROM files WHERE path = ?')
    this.#put = database.prepare(
      `INSERT INTO files (path, kind, hash, detail) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, hash = excluded.hash, detail = excluded.detail`,
    )
    this.#remove = database.prepare('DELETE FROM files WHERE path = ?')
    this.#ofKind = database.prepare('SELECT * FROM files WHERE kind = ? ORDER BY path')
    this.#owe = database.prepare("INSERT OR IGNORE INTO files (path, kind, hash, detail) VALUES (?, 'made', '', ?)")
    // Left to itself, SQLite walks every file that is made: when it last counted, all of them were owed.
    this.#owed = database.prepare(
      "SELECT * FROM files INDEXED BY files_owed WHERE kind = 'made' AND hash = '' ORDER BY path LIMIT ?",
    )
    this.#under = database.prepare('SELECT * FROM files WHERE path >= ? AND path < ? ORDER BY path')
  }

  find(path: string): FileRow | undefined {
    return toFile(this.#find.get(path))
  }

  put({ path, kind, hash, detail }: FileRow): void {
    this.#put.run(path, kind, hash, detail)
  }

  /** Notes a file that is to be made, unless it is there. */
  owe(path: string, recipe: string): void {
    this.#owe.run(path, recipe)
  }

  /** The first few of the files that are to be made. */
  owed(limit: number): FileRow[] {
    return this.#owed.all(limit).flatMap((row) => toFile(row) ?? [])
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
