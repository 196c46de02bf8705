import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Document } from 'mongodb'
import type { FlattenedField, Payload } from 'payload'
import { mapRow, type Row } from './map-row.ts'
import type { Table } from './tables.ts'

const rowsAtOnce = 200

/** Writes rows into empty collections of MongoDB. */
export async function writeMongo(payload: Payload, tables: AsyncIterable<[Table, AsyncIterable<Row>]>): Promise<void> {
  const adapter = payload.db as unknown as MongooseAdapter
  for await (const [table, rows] of tables) {
    const collection = adapter.connection.collection<Document & { _id: string }>(nameOf(adapter, table))
    const waiting: (Document & { _id: string })[] = []
    for await (const row of rows) {
      if (waiting.length === rowsAtOnce) await collection.insertMany(waiting.splice(0))
      const { id, ...fields } = mapRow(row, table.fields, toStored)
      waiting.push({ _id: String(id), ...fields, ...(table.kind === 'global' ? { globalType: table.slug } : {}) })
    }
    if (waiting.length > 0) await collection.insertMany(waiting)
  }
}

/** MongoDB has a type of its own for dates. */
const toStored = (field: FlattenedField, value: unknown): unknown =>
  field.type === 'date' && typeof value === 'string' ? new Date(value) : value

function nameOf({ collections, versions, globals }: MongooseAdapter, { kind, slug }: Table): string {
  const model = kind === 'documents' ? collections[slug] : kind === 'global' ? globals : versions[slug]
  if (!model) throw new Error(`MongoDB has no collection for “${slug}”.`)
  return model.collection.collectionName
}
