import type { PublishReport } from '../kernel/publisher-port.ts'
import type { Outcome } from './release-record.ts'

/** The part of a release's outcome that the publisher's report tells. */
export function toOutcome(report: PublishReport): Omit<Outcome, 'status'> {
  const { id, startedAt, liveMs, doneMs, added, changed, removed } = report
  return {
    number: id ?? null,
    startedAt,
    liveMs: roundToTenth(liveMs),
    doneMs: roundToTenth(doneMs),
    paths: [...added, ...changed, ...removed],
  }
}

/** Milliseconds to a tenth: a clock's further digits are noise. */
function roundToTenth(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms * 10) / 10
}
