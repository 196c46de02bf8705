import { type CarepathError, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { releaseTexts } from '@carepath/content/model/release/texts.ts'
import { writtenLanguage } from '@carepath/content/wording/current-language.ts'
import { fill } from '@carepath/content/wording/fill.ts'
import type { ReleaseColumns, ReleasedChange, ReleaseEvent } from '@carepath/content/model/release/record.ts'
import type { ReleaseKind, ReleaseStatus } from '@carepath/content/model/release/status.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { rowsAskingFor, type Requests } from './requests.ts'

/** The record of a release, as far as the worker needs it. */
export interface ReleaseRecord extends ReleaseColumns {
  id: string
  status: ReleaseStatus
}

/** How a release ended. */
export interface Outcome {
  status: ReleaseStatus
  kind?: ReleaseKind
  /** Of a roll-back: the release that is live again. */
  pinnedTo?: number
  /** The publisher's number of the release; null where the publisher made none. */
  number?: number | null
  startedAt: string
  finishedAt?: string
  liveMs?: number | null
  doneMs?: number | null
  /** Public paths of the pages that changed. */
  paths: string[]
  error?: CarepathError | undefined
}

/** What the record of a release is made of. */
export interface ReleaseFacts {
  changes: Change[]
  /** Outbox rows that asked for the release. */
  rows: Outbox[]
  outcome: Outcome
  /** In place of the documents' titles. */
  label?: string
  /** On whose behalf the release was made, where no outbox row says so. */
  who?: string
  /** Remarks on the release as a whole. */
  notes?: string[]
  /** Documents, as `type/id`, that are withdrawn with another one. */
  cascades?: { has(key: string): boolean } | undefined
}

/** Puts a release on record: what went live, or why nothing could. Returns the record. */
export async function recordRelease(payload: Payload, facts: ReleaseFacts): Promise<ReleaseRecord> {
  const { changes, rows, outcome, label = releaseLabel(changes), who = 'Carepath', notes = [], cascades } = facts
  const { error, kind = 'publish', finishedAt = new Date().toISOString(), paths, ...rest } = outcome
  const columns: ReleaseColumns = {
    requests: rows.map(({ id }) => id),
    changes: changes.map((change) => toReleasedChange(change, { rows, cascades })),
    paths,
    notes,
  }
  const { id } = await payload.create({
    collection: 'releases',
    data: {
      ...rest,
      ...columns,
      kind,
      finishedAt,
      label,
      who: [...new Set(rows.map(({ requestedBy }) => requestedBy))].join(', ') || who,
      ...(error ? { error: { code: error.code, message: error.message, next: error.next, ...error.place } } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })
  return { id, status: outcome.status, ...columns }
}

/** The titles of the changed documents, or how many there are. */
export function releaseLabel(changes: Change[], requests: Requests = new Map()): string {
  const rows = rowsAskingFor(changes, requests)
  if (isWithdrawal(rows))
    return fill(
      releaseTexts.withdrawn,
      { titles: listTitles([...new Set(rows.map(({ title }) => title))]) },
      writtenLanguage,
    )
  const written = changes.filter(({ type }) => type !== 'withdrawal')
  return written.length === 0 ? releaseTexts.nothing : listTitles(written.map(({ title }) => title))
}

const listTitles = (titles: string[]): string =>
  titles.length > 3 ? fill(releaseTexts.documents, { count: titles.length }, writtenLanguage) : titles.join(', ')

/** True where the rows ask for a withdrawal. */
export const isWithdrawal = (rows: Outbox[]): boolean => rows.some(({ event }) => event === 'withdraw')

function toReleasedChange(change: Change, { rows, cascades }: Pick<ReleaseFacts, 'rows' | 'cascades'>): ReleasedChange {
  const { type, id, title, renditions, notes } = change
  const row = rows.findLast(({ documentType, documentId }) => documentType === type && documentId === id)
  const event = row?.event ?? eventWithoutRow(change, cascades)
  return { document: documentKey(change), title, event, locales: [...renditions.keys()], notes }
}

function eventWithoutRow(change: Change, cascades: ReleaseFacts['cascades']): ReleaseEvent {
  if (change.type === 'withdrawal') return 'notice'
  return cascades?.has(documentKey(change)) ? 'cascade' : 'update'
}
