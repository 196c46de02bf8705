import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import type { DocumentKey, DocumentType, Locale, PublishedDocument, RenditionKey } from '@carepath/schema'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import { formatDocumentSet } from './document-set.ts'
import { migrateArchive } from './archive-schema.ts'
import { FileHistory, type KeptFile } from './file-history.ts'

/**
 * swapping: files are being moved. live: the whole release is live, or was until a later release. failed: nothing of it
 * was ever live. interrupted: a crash cut it short; readers may have seen some of its pages until the next start
 * restored the former ones.
 */
export type ReleaseStatus = 'swapping' | 'live' | 'failed' | 'interrupted'

export interface ReleaseRow {
  id: number
  status: ReleaseStatus
  label?: string | undefined
  buildId: string
  /** Name of the tree that the release changed. */
  tree: string
  startedAt: string
  endedAt?: string | undefined
  /** Message for people, where the release failed. */
  error?: string | undefined
  /** Made without knowing what was live before: no roll-back can go back past this release. */
  startsHistory?: boolean
}

/** What a path held from a release on. */
export interface HistoryEntry {
  release: number
  path: string
  /** Name of the bytes in the content store; absent where the page was removed. */
  hash: string | undefined
}

/** A history entry with the documents that the page showed. */
export interface ShownEntry extends HistoryEntry {
  documents?: RenditionKey[]
}

/** A rendition as it was before a release; undefined where it was not live. */
export interface UndoEntry {
  type: DocumentType
  id: string
  locale: Locale
  before: PublishedDocument | undefined
}

/** All releases: what went live, when, and how to go back. */
export class ArchiveDatabase {
  readonly files: FileHistory
  readonly #database: DatabaseSync
  readonly #put: StatementSync
  readonly #putHistory: StatementSync
  readonly #putDocumentSet: StatementSync
  readonly #putUndo: StatementSync
  #lastElsewhere = 0

  constructor(path: string) {
    this.#database = new DatabaseSync(path)
    const database = this.#database
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      migrateArchive(database)
    } catch (error) {
      database.close()
      throw error
    }
    this.files = new FileHistory(database)
    this.#put = database.prepare(
      `INSERT INTO releases (id, status, label, build_id, tree, started_at, ended_at, error, is_anew)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET status = excluded.status, ended_at = excluded.ended_at, error = excluded.error`,
    )
    this.#putHistory = database.prepare(
      'INSERT OR REPLACE INTO history (release, path, hash, documents) VALUES (?, ?, ?, ?)',
    )
    this.#putDocumentSet = database.prepare('INSERT OR IGNORE INTO document_sets (hash, json) VALUES (?, ?)')
    this.#putUndo = database.prepare(
      'INSERT OR REPLACE INTO undo (release, type, id, locale, json) VALUES (?, ?, ?, ?, ?)',
    )
  }

  nextId(): number {
    const last = Number(this.#database.prepare('SELECT max(id) AS id FROM releases').get()?.id ?? 0)
    return Math.max(last, this.#lastElsewhere) + 1
  }

  /**
   * Keeps numbers unique where a damaged archive was replaced by a new one: `release` is the last number known
   * elsewhere.
   */
  skipNumbersUpTo(release: number): void {
    this.#lastElsewhere = Math.max(release, this.#lastElsewhere)
  }

  /** Writes down what a release is about to do, so that the next start can finish after a crash. */
  announce(release: ReleaseRow, history: ShownEntry[], edits: DocumentEdit[], files: readonly KeptFile[]): void {
    // Waits for the disk. Later writes need not wait: the outcome of a release follows from the tree's state as well.
    this.#database.exec('PRAGMA synchronous = FULL; BEGIN IMMEDIATE')
    try {
      this.put(release)
      for (const entry of history) this.#putEntry(release.id, entry)
      this.files.record(release.id, files)
      for (const { before, after } of edits) {
        const document = before ?? after
        if (!document) continue
        const json = before ? JSON.stringify(before) : null
        this.#putUndo.run(release.id, document.type, document.id, document.locale, json)
      }
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    } finally {
      this.#database.exec('PRAGMA synchronous = NORMAL')
    }
  }

  #putEntry(release: number, { path, hash, documents }: ShownEntry): void {
    const set = documents && formatDocumentSet(documents)
    if (set) this.#putDocumentSet.run(set.hash, set.json)
    this.#putHistory.run(release, path, hash ?? null, set?.hash ?? null)
  }

  put({ id, status, label, buildId, tree, startedAt, endedAt, error, startsHistory }: ReleaseRow): void {
    const [name, end, fault] = [label ?? null, endedAt ?? null, error ?? null]
    this.#put.run(id, status, name, buildId, tree, startedAt, end, fault, Number(startsHistory ?? false))
  }

  /** The first release after `id` that was made without knowing what was live before. */
  findHistoryStartAfter(id: number): number | undefined {
    const sql = `SELECT min(id) AS id FROM releases WHERE id > ? AND is_anew = 1 AND status = 'live'`
    const first = this.#database.prepare(sql).get(id)?.id
    return first === null || first === undefined ? undefined : Number(first)
  }

  release(id: number): ReleaseRow | undefined {
    return toRelease(this.#database.prepare('SELECT * FROM releases WHERE id = ?').get(id))
  }

  /** Releases after `id` into a tree, oldest first. */
  releasesAfter(id: number, tree: string): ReleaseRow[] {
    const sql = `SELECT * FROM releases WHERE id > ? AND tree = ? AND status IN ('swapping', 'live') ORDER BY id`
    return this.#database
      .prepare(sql)
      .all(id, tree)
      .flatMap((row) => toRelease(row) ?? [])
  }

  /** Releases after `id` that went live, oldest first, whatever their tree. */
  liveAfter(id: number): ReleaseRow[] {
    const rows = this.#database.prepare(`SELECT * FROM releases WHERE id > ? AND status = 'live' ORDER BY id`).all(id)
    return rows.flatMap((row) => toRelease(row) ?? [])
  }

  /** The documents that a release changed. */
  documentsIn(release: number): DocumentKey[] {
    const rows = this.#database.prepare('SELECT DISTINCT type, id FROM undo WHERE release = ?').all(release)
    return rows.map(({ type, id }) => ({ type: type as DocumentType, id: String(id) }))
  }

  unfinished(): ReleaseRow[] {
    const rows = this.#database.prepare(`SELECT * FROM releases WHERE status = 'swapping' ORDER BY id`).all()
    return rows.flatMap((row) => toRelease(row) ?? [])
  }

  findHistory(release: number): HistoryEntry[] {
    return this.#database.prepare('SELECT * FROM history WHERE release = ? ORDER BY path').all(release).map(toHistory)
  }

  forgetHistory(release: number): void {
    this.#database.prepare('DELETE FROM history WHERE release = ?').run(release)
    this.files.forget(release)
  }

  /** Every rendition that releases after `id` changed, as it was when `id` was the newest. */
  undoTo(id: number): UndoEntry[] {
    const rows = this.#database
      .prepare(
        `SELECT u.type, u.id, u.locale, u.json, min(u.release) FROM undo u JOIN releases r ON r.id = u.release
         WHERE u.release > ? AND r.status = 'live' GROUP BY u.type, u.id, u.locale`,
      )
      .all(id)
    return rows.map(({ type, id: documentId, locale, json }) => ({
      type: type as DocumentType,
      id: String(documentId),
      locale: locale as Locale,
      before: json === null ? undefined : (JSON.parse(String(json)) as PublishedDocument),
    }))
  }

  /** Hashes of all bytes that any release names, whatever became of it. */
  allHashes(): Set<string> {
    const sql = 'SELECT hash FROM history WHERE hash IS NOT NULL UNION SELECT hash FROM file_history'
    return new Set(
      this.#database
        .prepare(sql)
        .all()
        .map(({ hash }) => String(hash)),
    )
  }

  close(): void {
    this.#database.close()
  }
}

function toHistory({ release, path, hash }: Row): HistoryEntry {
  return { release: Number(release), path: String(path), hash: textOf(hash) }
}

function toRelease(row: Row | undefined): ReleaseRow | undefined {
  if (!row) return undefined
  const { id, status, label, build_id: buildId, tree, started_at: startedAt, ended_at: endedAt, error } = row
  const startsHistory = row.is_anew === 1
  return {
    id: Number(id),
    status: status as ReleaseStatus,
    buildId: String(buildId),
    tree: String(tree),
    startedAt: String(startedAt),
    ...(label !== null && { label: textOf(label) }),
    ...(endedAt !== null && { endedAt: textOf(endedAt) }),
    ...(error !== null && { error: textOf(error) }),
    ...(startsHistory && { startsHistory }),
  }
}

type Row = Record<string, SQLOutputValue>

const textOf = (value: SQLOutputValue | undefined) => (typeof value === 'string' ? value : undefined)
