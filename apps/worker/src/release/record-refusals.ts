import { type DocumentKey, documentKey } from '@carepath/schema'
import { logEvent } from '@carepath/log/log-event.ts'
import type { Payload } from 'payload'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import type { Refusal } from '../resolve/refusal.ts'
import { recordRelease, type Outcome } from './release-record.ts'
import { rowsAskingFor, type Requests } from './requests.ts'

/**
 * Puts refusals on record, one record for each error, however many documents it concerns, and adds them to `failed`. A
 * change that is known to fail, and that no row asks for, gets no second record.
 */
export async function recordRefusals(
  payload: Payload,
  refusals: Refusal[],
  { requests, failed }: { requests: Requests; failed: Map<string, DocumentKey> },
): Promise<void> {
  for (const [error, together] of Map.groupBy(refusals, ({ error }) => error)) {
    const changes = together.map(({ change }) => change)
    const rows = rowsAskingFor(changes, requests)
    const isNew = changes.some((change) => !failed.has(documentKey(change)))
    // A notice is tried again with its document.
    for (const change of changes) if (change.type !== 'withdrawal') failed.set(documentKey(change), change)
    if (!isNew && rows.length === 0) continue
    const words = [`Not published: ${error.toSentence()}`, error.detail].filter(Boolean).join('\n')
    logEvent(payload.logger, 'warn', 'refused', { documents: changes.map(documentKey), err: error, words })
    const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
    const record = await recordRelease(payload, { changes, rows, outcome })
    await acknowledgeRows(payload, rows, { status: 'failed', release: record.id })
  }
}
