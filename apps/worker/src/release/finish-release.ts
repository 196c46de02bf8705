import type { Payload } from 'payload'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import type { PublishReport } from '../kernel/publisher-port.ts'
import { findRecordFor, loadNewestRecords } from './recorded-releases.ts'
import { isWithdrawal, recordRelease, releaseLabel, type ReleaseFacts, type ReleaseRecord } from './release-record.ts'
import { rowsAskingFor, type Requests } from './requests.ts'
import { toOutcome } from './to-outcome.ts'
import { traceRelease } from './trace-release.ts'

/**
 * Puts changes that are live on record, and acknowledges the rows that asked for them. Returns the record; undefined where
 * everything was live already and earlier records say since when.
 */
export async function finishRelease(
  payload: Payload,
  changes: Change[],
  { requests, report, cascades }: { requests: Requests; report: PublishReport } & Pick<ReleaseFacts, 'cascades'>,
): Promise<ReleaseRecord | undefined> {
  const isUnchanged = report.status === 'unchanged'
  const rows = isUnchanged
    ? await acknowledgeByEarlierRecords(payload, changes, requests)
    : rowsAskingFor(changes, requests)
  if (isUnchanged && rows.length === 0) return undefined
  if (!isUnchanged) traceRelease(rows, report)
  const kind = isWithdrawal(rows) ? ('withdraw' as const) : ('publish' as const)
  const outcome = { ...toOutcome(report), kind, status: 'live' as const }
  const record = await recordRelease(payload, {
    changes,
    rows,
    outcome,
    label: releaseLabel(changes, requests),
    cascades,
  })
  await acknowledgeRows(payload, rows, { status: 'published', release: record.id })
  return record
}

/** Acknowledges the rows whose documents an earlier release has changed. Returns the rows for which no such release is known. */
async function acknowledgeByEarlierRecords(payload: Payload, changes: Change[], requests: Requests): Promise<Outbox[]> {
  const remaining = new Set(rowsAskingFor(changes, requests))
  const records = remaining.size > 0 ? await loadNewestRecords(payload) : []
  for (const change of changes) {
    const record = findRecordFor(records, change)
    if (!record) continue
    const rows = rowsAskingFor([change], requests).filter((row) => remaining.has(row))
    await acknowledgeRows(payload, rows, { status: 'published', release: record.id })
    for (const row of rows) remaining.delete(row)
  }
  return [...remaining]
}
