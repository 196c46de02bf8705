import { documentKey, type WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { onceAPayload } from '../../model/once-a-payload.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { loadLiveVersions, loadLiveRows } from './load-live-rows.ts'
import { mapDocuments } from './map-documents.ts'

/** Enough for what a site's pages share: sources, people, cards, and the side effects of some treatments. */
const maxRows = 2000

/**
 * Live rows that are mapped already: a row is mapped again only once it has changed. Which rows are live is asked of the
 * database each time.
 */
export class MappedLiveRows {
  /** The rows of a running CMS. */
  static readonly of = onceAPayload((payload) => new MappedLiveRows(payload))

  readonly #payload: Payload
  /** Least recently used first. */
  readonly #rows = new Map<string, MappedDocument>()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  /** The live rows among some documents of a type, or all of that type; in no particular order. */
  async load(
    type: WrittenType,
    { ids, req }: { ids?: readonly string[]; req: Partial<PayloadRequest> },
  ): Promise<MappedDocument[]> {
    const versions = await loadLiveVersions(this.#payload, type, { ...(ids ? { ids } : {}), req })
    const stale = [...versions].filter(([id, at]) => this.#row(type, id)?.stored.updatedAt !== at).map(([id]) => id)
    const fresh = new Map((await this.#map(type, stale, req)).map((row) => [row.stored.id, row]))
    return [...versions.keys()].flatMap((id) => {
      const row = fresh.get(id) ?? this.#row(type, id)
      if (row) this.keep(type, row)
      return row ?? []
    })
  }

  /** Keeps a row that was mapped elsewhere: a publish has just made it live. */
  keep(type: WrittenType, row: MappedDocument): void {
    const key = documentKey({ type, id: row.stored.id })
    this.#rows.delete(key)
    this.#rows.set(key, row)
    const [oldest] = this.#rows.keys()
    if (this.#rows.size > maxRows && oldest !== undefined) this.#rows.delete(oldest)
  }

  /** The next `load` maps the row afresh. */
  forget(type: WrittenType, id: string): void {
    this.#rows.delete(documentKey({ type, id }))
  }

  #row(type: WrittenType, id: string): MappedDocument | undefined {
    return this.#rows.get(documentKey({ type, id }))
  }

  async #map(type: WrittenType, ids: string[], req: Partial<PayloadRequest>): Promise<MappedDocument[]> {
    if (ids.length === 0) return []
    const mapped = await mapDocuments(this.#payload, type, await loadLiveRows(this.#payload, type, ids, req), req)
    return mapped.map((row) => row.asSaved(row.stored))
  }
}
