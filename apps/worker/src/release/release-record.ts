import { type CarepathError, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { ReleaseKind, ReleaseStatus } from '@carepath/content/model/release-status.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { rowsAskingFor, type Requests } from './requests.ts'

/** What a pass of the publisher came to. */
export interface Outcome {
  status: ReleaseStatus
  kind?: ReleaseKind
  /** Of a roll-back: the release that was gone back to. */
  pinnedTo?: number
  /** The publisher's own number of it. */
  number?: number | null
  startedAt: string
  finishedAt?: string
  liveMs?: number | null
  doneMs?: number | null
  paths: string[]
  error?: CarepathError | undefined
}

export interface ReleaseFacts {
  changes: Change[]
  /** Queued changes that asked for it. */
  rows: Outbox[]
  outcome: Outcome
  /** In place of the documents' names. */
  label?: string
  /** Who asked for it, where no queued change says so. */
  who?: string
  /** What else there is to say. */
  notes?: string[]
  /** Documents, as `type/id`, that went with another. */
  cascades?: { has(key: string): boolean } | undefined
}

/** Writes down what went live, or why it could not; returns the record's id. */
export async function recordRelease(payload: Payload, facts: ReleaseFacts): Promise<string> {
  const { changes, rows, outcome, label = releaseLabel(changes), who = 'Carepath', notes = [], cascades } = facts
  const { error, kind = 'publish', finishedAt = new Date().toISOString(), ...rest } = outcome
  const { id } = await payload.create({
    collection: 'releases',
    data: {
      ...rest,
      kind,
      finishedAt,
      label,
      who: [...new Set(rows.map(({ requestedBy }) => requestedBy))].join(', ') || who,
      requests: rows.map((row) => row.id),
      changes: changes.map((change) => toRecordedChange(change, { rows, cascades })),
      notes: [...notes, ...changes.flatMap(({ title, notes }) => notes.map((note) => `${title}: ${note}`))],
      ...(error ? { error: { code: error.code, message: error.message, next: error.next, ...error.place } } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })
  return id
}

/** What a release is about, in a few words. */
export function releaseLabel(changes: Change[], requests: Requests = new Map()): string {
  const rows = rowsAskingFor(changes, requests)
  if (isWithdrawal(rows)) return `Withdrawn: ${listTitles([...new Set(rows.map(({ title }) => title))])}`
  const written = changes.filter(({ type }) => type !== 'withdrawal')
  return written.length === 0 ? 'Nothing' : listTitles(written.map(({ title }) => title))
}

const listTitles = (titles: string[]): string => (titles.length > 3 ? `${titles.length} documents` : titles.join(', '))

/** True for a release that takes something off the site at once. */
export const isWithdrawal = (rows: Outbox[]): boolean => rows.some(({ event }) => event === 'withdraw')

function toRecordedChange(
  change: Change,
  { rows, cascades }: Pick<ReleaseFacts, 'rows' | 'cascades'>,
): Record<string, unknown> {
  const row = rows.findLast(({ documentType, documentId }) => documentType === change.type && documentId === change.id)
  const locales = [...change.renditions.keys()]
  return {
    document: documentKey(change),
    title: change.title,
    event: row?.event ?? recordedEvent(change, cascades),
    locales,
  }
}

function recordedEvent(change: Change, cascades: ReleaseFacts['cascades']): string {
  if (change.type === 'withdrawal') return 'notice'
  return cascades?.has(documentKey(change)) ? 'cascade' : 'update'
}
