import type { AnyBulkWriteOperation, Collection, Db, Document } from 'mongodb'

/** The fields of a document as MongoDB holds them: a localised field has its values by language. */
export type StoredFields = Record<string, unknown>

/** A document, or one version of it. */
export interface StoredDocument {
  /** Id of the document, as text. */
  id: string
  fields: StoredFields
}

const batchSize = 200

/** The documents of the database, and all versions of them, in whichever shape they were stored. */
export class StoredDocuments {
  readonly #db: Db
  readonly #nameOf: (slug: string) => string

  /** `nameOf` says under which name the database holds a collection: Mongoose makes some names plural. */
  constructor(db: Db, nameOf: (slug: string) => string) {
    this.#db = db
    this.#nameOf = nameOf
  }

  /**
   * Changes the fields of every document of a collection, and of all versions. `change` returns the fields as they should
   * be, or the same object where nothing is to be changed.
   */
  async change(slug: string, change: (fields: StoredFields, id: string) => StoredFields): Promise<void> {
    await this.#rewrite(this.collection(slug), {}, (row) => change(row, String(row._id)))
    await this.#rewriteVersions(slug, (row) => String(row.parent), change)
  }

  /** The same for a global, such as the site settings; its id is its slug. */
  async changeGlobal(slug: string, change: (fields: StoredFields, id: string) => StoredFields): Promise<void> {
    await this.#rewrite(this.#db.collection('globals'), { globalType: slug }, (row) => change(row, slug))
    await this.#rewriteVersions(slug, () => slug, change)
  }

  /** Reads every document of a collection as it is published, or as it is drafted where it never was. */
  async all(slug: string): Promise<StoredDocument[]> {
    const rows = await this.collection(slug).find().toArray()
    return rows.map((row) => ({ id: String(row._id), fields: row }))
  }

  /** Reads every document of a collection and every version of one. */
  async allVersions(slug: string): Promise<StoredDocument[]> {
    const rows = await this.#db.collection(`_${slug}_versions`).find().toArray()
    const versions = rows.map(({ parent, version }) => ({ id: String(parent), fields: version as StoredFields }))
    return [...(await this.all(slug)), ...versions]
  }

  /** The database itself, for what concerns more than documents. */
  get db(): Db {
    return this.#db
  }

  /** The collection itself, for what the methods above don't offer. */
  collection(slug: string): Collection {
    return this.#db.collection(this.#nameOf(slug))
  }

  #rewriteVersions(
    slug: string,
    idOf: (row: Document) => string,
    change: (fields: StoredFields, id: string) => StoredFields,
  ): Promise<void> {
    return this.#rewrite(this.#db.collection(`_${slug}_versions`), {}, (row) => {
      const before = (row.version ?? {}) as StoredFields
      const version = change(before, idOf(row))
      return version === before ? row : { ...row, version }
    })
  }

  async #rewrite(collection: Collection, where: Document, change: (row: Document) => Document): Promise<void> {
    let writes: AnyBulkWriteOperation[] = []
    const flush = async () => {
      if (writes.length > 0) await collection.bulkWrite(writes)
      writes = []
    }
    // The ids first: a server may show a rewritten document to its cursor again.
    const ids = await collection.find(where, { projection: { _id: 1 } }).toArray()
    for (let start = 0; start < ids.length; start += batchSize) {
      const batch = ids.slice(start, start + batchSize).map(({ _id }) => _id)
      for (const row of await collection.find({ _id: { $in: batch } }).toArray()) {
        const { _id, ...changed } = change(row)
        if (!isSame(row, changed)) writes.push({ replaceOne: { filter: { _id: row._id }, replacement: changed } })
      }
      await flush()
    }
  }
}

/** True where every field is the very same value: a change returns what it leaves alone. */
function isSame(before: Document, after: Document): boolean {
  const { _id, ...fields } = before
  const names = Object.keys(fields)
  return names.length === Object.keys(after).length && names.every((name) => fields[name] === after[name])
}
