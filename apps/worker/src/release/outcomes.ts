import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import { toOutcome } from './to-outcome.ts'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import type { PublishReport } from '../kernel/publisher-port.ts'
import { loadNewestRecords, findRecordFor } from './recorded-releases.ts'
import type { Refusal } from '../resolve/refuse-dangling-references.ts'
import { isWithdrawal, releaseLabel, recordRelease, type Outcome } from './release-record.ts'
import { rowsAskingFor, type Requests } from './requests.ts'
import type { Resolution } from '../resolve/resolve-dependencies.ts'

/** Writes down what became of changes. */
export class Outcomes {
  /** Changes that failed: each later release tries them again, since it may have brought what they lacked. */
  readonly failed = new Map<string, DocumentKey>()
  readonly #payload: Payload

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Writes down what went live, and settles the rows that asked for it. */
  async succeed(
    changes: Change[],
    {
      requests,
      report,
      resolution,
    }: { requests: Requests; report: PublishReport; resolution: Pick<Resolution, 'cascades'> },
  ): Promise<void> {
    const asked = rowsAskingFor(changes, requests)
    const rows = report.status === 'unchanged' ? await this.#settleLive(changes, requests) : asked
    if (report.status === 'unchanged' && rows.length === 0) return
    const kind = isWithdrawal(rows) ? ('withdraw' as const) : ('publish' as const)
    const outcome = { ...toOutcome(report), kind, status: 'live' as const }
    const facts = { changes, rows, outcome, label: releaseLabel(changes, requests), cascades: resolution.cascades }
    const release = await recordRelease(this.#payload, facts)
    await acknowledgeRows(this.#payload, rows, { status: 'published', release })
  }

  /** Settles what an earlier release has brought already; answers the rows no release is known for. */
  async #settleLive(changes: Change[], requests: Requests): Promise<Outbox[]> {
    const asked = new Set(rowsAskingFor(changes, requests))
    const records = asked.size > 0 ? await loadNewestRecords(this.#payload) : []
    for (const change of changes) {
      const record = findRecordFor(records, change)
      const rows = rowsAskingFor([change], requests).filter((row) => asked.has(row))
      if (!record) continue
      await acknowledgeRows(this.#payload, rows, { status: 'published', release: record.id })
      for (const row of rows) asked.delete(row)
    }
    return [...asked]
  }

  /** One record for each fault, whatever the number of documents it keeps back. What is known to fail makes no second one by itself. */
  async fail(refusals: Refusal[], requests: Requests): Promise<void> {
    for (const [error, together] of Map.groupBy(refusals, ({ error }) => error)) {
      const changes = together.map(({ change }) => change)
      const asked = rowsAskingFor(changes, requests)
      const isNews = changes.some((change) => !this.failed.has(documentKey(change)))
      // A notice comes with its document.
      for (const change of changes) if (change.type !== 'withdrawal') this.failed.set(documentKey(change), change)
      if (!isNews && asked.length === 0) continue
      this.#payload.logger.warn({ msg: `Not published: ${error.toSentence()}` })
      const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
      const release = await recordRelease(this.#payload, { changes, rows: asked, outcome })
      await acknowledgeRows(this.#payload, asked, { status: 'failed', release })
    }
  }
}
