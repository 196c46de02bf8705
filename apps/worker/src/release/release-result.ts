import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import type { Refusal } from '../resolve/refusal.ts'
import type { ReleaseRecord } from './release-record.ts'
import { rowsAskingFor, type Requests } from './requests.ts'

/** A refusal, with the outbox rows that asked for the refused change. */
interface RefusedRequest extends Refusal {
  rows: Outbox[]
}

/** What happened to the documents and rows that a release was asked for. */
export interface ReleaseResult {
  /** Changes that are live now. */
  released: Change[]
  /** The records of the releases that were made; none where everything was live already. */
  records: ReleaseRecord[]
  refused: RefusedRequest[]
  /** Rows that are still queued, since their documents were neither released nor refused. */
  pending: Outbox[]
}

/** Sorts the requested rows by what happened to their documents. */
export function toReleaseResult(
  requests: Requests,
  { released, records, refusals }: { released: Change[]; records: ReleaseRecord[]; refusals: Refusal[] },
): ReleaseResult {
  const refused = refusals.map((refusal) => ({ ...refusal, rows: rowsAskingFor([refusal.change], requests) }))
  const answered = new Set([...rowsAskingFor(released, requests), ...refused.flatMap(({ rows }) => rows)])
  const asked = new Set([...requests.values()].flatMap(({ rows }) => rows))
  return { released, records, refused, pending: [...asked].filter((row) => !answered.has(row)) }
}

/** The results of two releases, one after the other, as one. */
export function joinResults(first: ReleaseResult, second: ReleaseResult): ReleaseResult {
  return {
    released: [...first.released, ...second.released],
    records: [...first.records, ...second.records],
    refused: [...first.refused, ...second.refused],
    pending: [...first.pending, ...second.pending],
  }
}
