import { readlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CarepathError, type PublishedDocument, type RenditionKey } from '@carepath/schema'
import type { ReleaseRow } from './archive-database.ts'
import { ContentStore } from './content-store.ts'
import { parseDocumentSet } from './document-set.ts'
import { toPresentDocument } from '../snapshot/present-documents.ts'

/** A page as it was live at an instant. */
export interface ArchivedPage {
  path: string
  /** The newest release at that instant. */
  release: Pick<ReleaseRow, 'id' | 'label'> & { at: string }
  /** The release that brought these bytes. */
  since: { id: number; at: string }
  html: Buffer
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string
  /** The documents that the page showed, with their words as they were, in the present shape of the contract. */
  documents: PublishedDocument[]
}

/** Finds what was live at an instant. It only reads, while a publisher may write. */
export class Trail {
  readonly #stateDir: string
  readonly #liveDir: string
  readonly #archive: DatabaseSync
  readonly #content: ContentStore

  constructor({ stateDir, liveDir }: { stateDir: string; liveDir: string }) {
    this.#stateDir = stateDir
    this.#liveDir = liveDir
    this.#content = new ContentStore(join(stateDir, 'content'))
    const file = join(stateDir, 'archive.db')
    try {
      this.#archive = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
    } catch (cause) {
      throw new CarepathError('corruptState', 'There is no archive of releases here', {
        place: { file },
        next: 'Publish something first, or name the data folder with DATA_DIR.',
        cause,
      })
    }
  }

  /** The page at an instant; undefined where there was none. */
  async at(path: string, instant: Date): Promise<ArchivedPage | undefined> {
    const then = instant.toISOString()
    const entry = this.#archive
      .prepare(
        `SELECT h.release, h.hash, s.json, r.ended_at FROM history h JOIN releases r ON r.id = h.release
         LEFT JOIN document_sets s ON s.hash = h.documents
         WHERE h.path = ? AND r.status = 'live' AND r.ended_at <= ? ORDER BY h.release DESC LIMIT 1`,
      )
      .get(path, then)
    const newest = this.#archive
      .prepare(
        `SELECT id, label, ended_at FROM releases WHERE status = 'live' AND ended_at <= ? ORDER BY id DESC LIMIT 1`,
      )
      .get(then)
    if (!newest || typeof entry?.hash !== 'string') return undefined
    const shown = typeof entry.json === 'string' ? parseDocumentSet(entry.json) : []
    return {
      path,
      release: {
        id: Number(newest.id),
        at: String(newest.ended_at),
        ...(typeof newest.label === 'string' && { label: newest.label }),
      },
      since: { id: Number(entry.release), at: String(entry.ended_at) },
      html: await this.#content.read(entry.hash),
      hash: entry.hash,
      documents: this.#documentsAfter(Number(newest.id), shown),
    }
  }

  /**
   * The picture, style, font or script at a path while a release was the newest; undefined where the archive has none. A file that
   * only a later release put on record, as the first releases of this archive did, is the same one: such names hold the hash of
   * their bytes.
   */
  async file(path: string, release: number): Promise<Buffer | undefined> {
    const before = this.#findFile(path, 'f.release <= ? ORDER BY f.release DESC', release)
    const hash =
      before ?? (isNamedByContent(path) ? this.#findFile(path, 'f.release > ? ORDER BY f.release', release) : undefined)
    return hash === undefined ? undefined : this.#content.readPlain(hash)
  }

  #findFile(path: string, condition: string, release: number): string | undefined {
    // An archive of before files were kept, that no worker of this code has opened yet.
    if (!this.#archive.prepare("SELECT 1 FROM sqlite_master WHERE name = 'file_history'").get()) return undefined
    const sql = `SELECT f.hash FROM file_history f JOIN releases r ON r.id = f.release
                 WHERE f.path = ? AND r.status = 'live' AND ${condition} LIMIT 1`
    const hash = this.#archive.prepare(sql).get(path, release)?.hash
    return typeof hash === 'string' ? hash : undefined
  }

  close(): void {
    this.#archive.close()
  }

  /** Documents as they were when a release was the newest. */
  #documentsAfter(release: number, names: RenditionKey[]): PublishedDocument[] {
    const current = this.#openLive()
    try {
      const find = (name: RenditionKey) => this.#documentAfter(release, name, current)
      return names.flatMap((name) => {
        const document = find(name)
        return document ? toPresentDocument(document, find) : []
      })
    } finally {
      current?.close()
    }
  }

  /** The document as the first later release found it; the live document where no later release has changed it. */
  #documentAfter(
    release: number,
    { type, id, locale }: RenditionKey,
    current: DatabaseSync | undefined,
  ): PublishedDocument | undefined {
    // The live document is read first: a release between the two reads leaves the former document in the archive.
    const live = current
      ?.prepare('SELECT json FROM documents WHERE type = ? AND id = ? AND locale = ?')
      .get(type, id, locale)
    const undo = this.#archive
      .prepare(
        `SELECT u.json FROM undo u JOIN releases r ON r.id = u.release
         WHERE u.type = ? AND u.id = ? AND u.locale = ? AND u.release > ? AND r.status IN ('live', 'swapping')
         ORDER BY u.release LIMIT 1`,
      )
      .get(type, id, locale, release)
    const json = undo ? undo.json : live?.json
    return typeof json === 'string' ? (JSON.parse(json) as PublishedDocument) : undefined
  }

  #openLive(): DatabaseSync | undefined {
    try {
      const tree = basename(dirname(resolve(dirname(this.#liveDir), readlinkSync(this.#liveDir))))
      return new DatabaseSync(join(this.#stateDir, 'trees', tree, 'state.db'), { readOnly: true, timeout: 5000 })
    } catch {
      // Nothing is live: the archive holds every former document.
      return undefined
    }
  }
}

const isNamedByContent = (path: string): boolean =>
  ['/_astro/', '/look/', '/media/'].some((folder) => path.startsWith(folder))
