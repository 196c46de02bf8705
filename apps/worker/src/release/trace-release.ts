import type { Outbox } from '@carepath/content/model/payload-types.ts'
import { isTracing, trace } from '@carepath/log/trace.ts'
import type { PublishReport } from '../kernel/publisher-port.ts'

/** Tells the collector of traces, for each row that asked for a release, how long it waited, was rendered and was put in place. */
export function traceRelease(rows: readonly Outbox[], report: PublishReport): void {
  if (!isTracing()) return
  const begunAt = Date.parse(report.startedAt)
  const renderedAt = begunAt + (report.renderedMs ?? 0)
  const liveAt = begunAt + (report.liveMs ?? report.doneMs)
  for (const { id, request, at } of rows) {
    if (!request) continue
    const [row, release] = [`row ${id}`, `release for ${id}`]
    const facts = { 'carepath.row': id, 'carepath.release': report.id ?? 0 }
    trace({
      ...{ name: 'wait for the worker', request, id: `wait of ${id}`, parent: row },
      ...{ begunAt: Date.parse(at), endedAt: begunAt, facts },
    })
    trace({
      ...{ name: 'make a release', request, id: release, parent: row, begunAt, endedAt: begunAt + report.doneMs },
      facts: { ...facts, 'carepath.pages': report.rendered },
    })
    trace({
      ...{ name: 'render pages', request, id: `render for ${id}`, parent: release },
      ...{ begunAt, endedAt: renderedAt, facts },
    })
    trace({
      ...{ name: 'rename files into place', request, id: `rename for ${id}`, parent: release },
      ...{ begunAt: renderedAt, endedAt: liveAt, facts },
    })
  }
}
