import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { PublishedDocument } from '@carepath/schema'

/** Every live document, as it was last published. */
export class DocumentsTable {
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #all: StatementSync

  constructor(database: DatabaseSync) {
    this.#put = database.prepare(
      `INSERT INTO documents (type, id, locale, updated_at, json) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (type, id, locale) DO UPDATE SET updated_at = excluded.updated_at, json = excluded.json`,
    )
    this.#remove = database.prepare('DELETE FROM documents WHERE type = ? AND id = ? AND locale = ?')
    this.#all = database.prepare('SELECT json FROM documents')
  }

  put(document: PublishedDocument): void {
    const { type, id, locale, updatedAt } = document
    this.#put.run(type, id, locale, updatedAt, JSON.stringify(document))
  }

  remove({ type, id, locale }: PublishedDocument): void {
    this.#remove.run(type, id, locale)
  }

  *all(): Generator<PublishedDocument> {
    for (const row of this.#all.iterate()) yield JSON.parse(String(row.json)) as PublishedDocument
  }
}
