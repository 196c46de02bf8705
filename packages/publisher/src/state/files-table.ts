import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** client: from the site's build. asset: an upload. output: written by the publisher. redirect: a page that leads on. */
export type FileKind = 'client' | 'asset' | 'output' | 'redirect'

export interface FileRow {
  /** Public path, e.g. `/robots.txt`, or with a slash at the end where it is a folder's index. */
  path: string
  kind: FileKind
  /** SHA-256 of the bytes; empty for uploads, whose name stands for their bytes. */
  hash: string
  /** Whatever its writer wants to know later, e.g. a sitemap's newest change. */
  detail: string
}

/** Every live file that is not a page. */
export class FilesTable {
  readonly #find: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #ofKind: StatementSync
  readonly #under: StatementSync

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT * FROM files WHERE path = ?')
    this.#put = database.prepare(
      `INSERT INTO files (path, kind, hash, detail) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, hash = excluded.hash, detail = excluded.detail`,
    )
    this.#remove = database.prepare('DELETE FROM files WHERE path = ?')
    this.#ofKind = database.prepare('SELECT * FROM files WHERE kind = ? ORDER BY path')
    this.#under = database.prepare('SELECT * FROM files WHERE path >= ? AND path < ? ORDER BY path')
  }

  find(path: string): FileRow | undefined {
    return toFile(this.#find.get(path))
  }

  put({ path, kind, hash, detail }: FileRow): void {
    this.#put.run(path, kind, hash, detail)
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
