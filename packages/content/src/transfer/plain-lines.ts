import type { FlattenedField, Payload } from 'payload'
import { mapRow, type Row } from './map-row.ts'
import { readIds, readTable, type Table } from './tables.ts'

/** The ids of all documents that move, by their collection. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The rows of a table as lines of JSON, the same whichever database they are in. What is absent is left out, and so are
 * references to documents that are gone: SQLite takes them out of earlier versions, and MongoDB keeps them.
 */
export async function* readLines(payload: Payload, table: Table, known: KnownIds): AsyncGenerator<string> {
  for await (const row of readTable(payload, table)) {
    // What was made by an upsert has no first date on MongoDB.
    const dated = { ...row, createdAt: row.createdAt ?? row.updatedAt }
    yield `${JSON.stringify(mapRow(dated, table.fields, (field, value) => toPlain(field, value, known)))}\n`
  }
}

/** Reads the ids of all documents of the tables. */
export async function readKnownIds(payload: Payload, tables: readonly Table[]): Promise<KnownIds> {
  const known = new Map<string, Set<string>>()
  for (const { kind, slug } of tables) if (kind === 'documents') known.set(slug, await readIds(payload, slug))
  return known
}

function toPlain(field: FlattenedField, value: unknown, known: KnownIds): unknown {
  if (value === null || value === undefined) return undefined
  if (field.type === 'date') return new Date(value as string | Date).toISOString()
  if (field.type === 'relationship' || field.type === 'upload') return toKnown(field.relationTo, value, known)
  if (field.type === 'json' || field.type === 'richText') return value
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

function toKnown(relationTo: string | string[], value: unknown, known: KnownIds): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => toKnown(relationTo, each, known) !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  const { relationTo: slug, value: id } = Array.isArray(relationTo)
    ? (value as { relationTo: string; value: unknown })
    : { relationTo, value }
  return known.get(slug)?.has(String(id)) ? value : undefined
}

/** Reads a line back as Payload's adapters write rows. */
export const parseLine = (line: string): Row => JSON.parse(line) as Row
