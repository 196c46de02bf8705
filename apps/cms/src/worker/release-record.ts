import type { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import type { ReleaseStatus } from '../collections/releases/release-status.ts'
import type { Outbox } from '../payload-types.ts'
import { documentKey, type Change } from './change.ts'

/** What a pass of the publisher came to. */
export interface Outcome {
  status: Exclude<ReleaseStatus, 'rendering'>
  /** The publisher's own number of it. */
  number?: number | null
  startedAt: string
  liveMs?: number | null
  doneMs?: number | null
  paths: string[]
  error?: CarepathError | undefined
}

/** Writes down what went live, or why it could not; returns the record's id. */
export async function recordRelease(
  payload: Payload,
  { changes, rows, outcome }: { changes: Change[]; rows: Outbox[]; outcome: Outcome },
): Promise<string> {
  const { error, ...facts } = outcome
  const { id } = await payload.create({
    collection: 'releases',
    data: {
      ...facts,
      label: labelOf(changes),
      finishedAt: new Date().toISOString(),
      who: [...new Set(rows.map(({ requestedBy }) => requestedBy))].join(', ') || 'Carepath',
      changes: changes.map((change) => describe(change, rows)),
      notes: changes.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note}`)),
      ...(error ? { error: { code: error.code, message: error.message, next: error.next, ...error.place } } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

/** What a release is about, in a few words. */
export function labelOf(changes: Change[]): string {
  if (changes.length === 0) return 'Nothing'
  return changes.length > 3 ? `${changes.length} documents` : changes.map(({ title }) => title).join(', ')
}

function describe(change: Change, rows: Outbox[]): Record<string, unknown> {
  const row = rows.findLast(({ documentType, documentId }) => documentType === change.type && documentId === change.id)
  const locales = [...change.renditions.keys()]
  return { document: documentKey(change), title: change.title, event: row?.event ?? 'update', locales }
}
