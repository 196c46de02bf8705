import { growthInSecondHalf } from './result/memory.ts'
import type { EditTimes } from './publish-one.ts'
import type { Result } from './result/report.ts'
import { round, summarise } from './result/summary.ts'
import type { restartWorker } from './system/worker-restart.ts'
import { halfTheExcess, multiplesOf } from './yardsticks/multiples.ts'
import type { UpdateYardstick } from './yardsticks/update-yardstick.ts'

/** What was measured of a running system. */
export interface Published {
  pages: number
  times: EditTimes
  /** Measured once before each edit. */
  yardstick: UpdateYardstick
  afterPauses: EditTimes
  /** Of the publishes for the worker's memory. */
  later: EditTimes
  memory: Record<number, number>
  errors: string[]
}

interface Circumstances {
  edits: number
  publishes: number
  database: string | undefined
}

/** A publish took so many times its yardsticks on 2026-11-30, at 208 pages: the excess over 1 is to be halved. */
const today = { p50: 6.2, p95: 5.5 }

/** All figures of the way from an editor's request to the served page, with their bars. */
export function describePublishing(
  { pages, times, yardstick, afterPauses, later, memory, errors }: Published,
  restart: Awaited<ReturnType<typeof restartWorker>>,
  { edits, publishes, database }: Circumstances,
): Result {
  const live = summarise(times.live)
  const multiples = multiplesOf(times.live, yardstick.sums)
  const afterPause = summarise(afterPauses.live)
  const inYardsticks = '… ÷ a bare update, one render and one file'
  return {
    facts: {
      pages,
      database: database === undefined ? 'SQLite' : 'MongoDB',
      edits,
      yardstickBareUpdateMs: summarise(yardstick.bareUpdate),
      yardstickRenderMs: summarise(yardstick.page.render),
      yardstickFileMs: summarise(yardstick.page.file),
      liveMs: live,
      doneMs: summarise(times.done),
      liveMsAfterPauses: afterPause,
      liveMsOfTheFurtherPublishes: summarise(later.live),
      workerRssMb: memory,
      errors,
    },
    measures: [
      { name: 'from request to new bytes served, p95', value: live.p95, unit: 'ms', atMost: 500 },
      { name: `${inYardsticks}, p50`, value: multiples.p50, unit: '×', atMost: halfTheExcess(today.p50) },
      { name: `${inYardsticks}, p95`, value: multiples.p95, unit: '×', atMost: halfTheExcess(today.p95) },
      { name: 'after a pause ÷ without, p50', value: round(afterPause.p50 / live.p50), unit: '×', atMost: 1.5 },
      { name: 'worker started again, nothing changed', value: Math.round(restart.ms), unit: 'ms', atMost: 10_000 },
      { name: 'releases made by that', value: restart.releases, unit: 'releases', atMost: 0 },
      {
        name: `worker’s memory after ${publishes} publishes`,
        value: Object.values(memory).at(-1) ?? 0,
        unit: 'MB',
        atMost: 900,
      },
      { name: 'growth over the second half of them', value: growthInSecondHalf(memory), unit: 'MB', atMost: 50 },
    ],
  }
}
