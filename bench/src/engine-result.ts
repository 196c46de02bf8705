import type { EditedSite } from './site/edited-site.ts'
import { growthInSecondHalf } from './result/memory.ts'
import type { Measure, Result } from './result/report.ts'
import { round, summarise } from './result/summary.ts'
import { addUp, halfTheExcess, multiplesOf } from './yardsticks/multiples.ts'
import type { PageTimes } from './yardsticks/page-yardstick.ts'

/** Milliseconds of changed sentences, and of the yardstick before each on the large site. */
export interface BodyTimes {
  small: number[]
  large: number[]
  yardstick: PageTimes
}

/** Milliseconds of changed names, the pages they touched, and what the search took after each. */
export interface TitleTimes {
  ms: number[]
  pages: number[]
  searchMs: number[]
  searchMb: number[]
}

/** What was measured of a publisher. */
export interface MeasuredEngine {
  small: EditedSite
  large: EditedSite
  edits: number
  publishes: number
  bodies: BodyTimes
  titles: { small: TitleTimes; large: TitleTimes }
  restart: { ms: number; rendered: number }
  streamMs: number[]
  memory: Record<number, number>
}

/** A change was so many times one render and one file on 2026-11-30, p95 by p95: the excess over 1 is to be halved. */
const today = 4.7

/** All figures of the publisher alone, with their bars. */
export function describeEngine(measured: MeasuredEngine): Result {
  const { small, large, edits, bodies, titles, streamMs, memory } = measured
  return {
    facts: {
      pages: large.pages,
      edits,
      fullRenderMs: Math.round(large.fullRenderMs),
      msPerPage: round(large.fullRenderMs / large.pages),
      yardstickRenderMs: summarise(bodies.yardstick.render),
      yardstickFileMs: summarise(bodies.yardstick.file),
      bodyEditMs: summarise(bodies.large),
      [`bodyEditMsAt${small.pages}Pages`]: summarise(bodies.small),
      bodyEditMsWithoutPause: summarise(streamMs),
      titleEditMs: { ...summarise(titles.large.ms), pages: Math.max(...titles.large.pages) },
      [`titleEditMsAt${small.pages}Pages`]: summarise(titles.small.ms),
      searchMs: summarise(titles.large.searchMs),
      rssMb: memory,
    },
    measures: [...describeChanges(measured), ...describeUpkeep(measured)],
  }
}

function describeChanges({ small, bodies, titles }: MeasuredEngine): Measure[] {
  const [body, smallBody] = [summarise(bodies.large), summarise(bodies.small)]
  const [title, smallTitle] = [summarise(titles.large.ms), summarise(titles.small.ms)]
  const multiples = multiplesOf(bodies.large, addUp(bodies.yardstick.render, bodies.yardstick.file))
  const before = `at ${small.pages} pages`
  return [
    { name: 'one document changed, p95', value: body.p95, unit: 'ms', atMost: 25 },
    { name: '… ÷ one render and one file, p50', value: multiples.p50, unit: '×' },
    { name: '… ÷ one render and one file, p95', value: multiples.p95, unit: '×', atMost: halfTheExcess(today) },
    { name: `… ÷ one document ${before}, p50`, value: round(body.p50 / smallBody.p50), unit: '×', atMost: 1.5 },
    { name: 'a name changed, all touched pages, max', value: title.max, unit: 'ms', atMost: 600 },
    { name: '… ÷ one document, p50', value: round(title.p50 / body.p50), unit: '×', atMost: 10 },
    { name: `… ÷ a name ${before}, p50`, value: round(title.p50 / smallTitle.p50), unit: '×', atMost: 1.5 },
  ]
}

function describeUpkeep({ titles, restart, publishes, memory }: MeasuredEngine): Measure[] {
  const search = summarise(titles.large.searchMs)
  return [
    { name: 'reader’s search up to date after that, max', value: search.max, unit: 'ms', atMost: 2_000 },
    { name: 'memory that takes, max', value: Math.max(...titles.large.searchMb), unit: 'MB', atMost: 300 },
    { name: 'restart, nothing changed', value: Math.round(restart.ms), unit: 'ms', atMost: 10_000 },
    { name: 'pages rendered by it', value: restart.rendered, unit: 'pages', atMost: 0 },
    {
      name: `memory after ${publishes} publishes`,
      value: Object.values(memory).at(-1) ?? 0,
      unit: 'MB',
      atMost: 900,
    },
    { name: 'growth over the second half of them', value: growthInSecondHalf(memory), unit: 'MB', atMost: 50 },
  ]
}
