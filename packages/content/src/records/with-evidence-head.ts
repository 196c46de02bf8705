import type { CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload'
import { currentHead } from '../evidence/append-entry.ts'

/**
 * Lets each new row of a collection name the entry of the evidence log that was the newest when the row was saved. Whoever
 * deletes the end of the log, with every note of it, leaves rows that name what is missing.
 */
export function withEvidenceHead(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks } = collection
  return {
    ...collection,
    fields: [...fields, evidenceHead],
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), nameHead] },
  }
}

/** Absent from rows of earlier releases. */
const evidenceHead: Field = {
  name: 'evidenceHead',
  type: 'group',
  admin: { hidden: true },
  fields: [
    { name: 'sequence', type: 'number', index: true },
    { name: 'hash', type: 'text' },
  ],
}

const nameHead: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data as unknown
  const { sequence, hash } = await currentHead(req)
  return sequence === 0 ? (data as unknown) : { ...data, evidenceHead: { sequence, hash } }
}
