import { isSpan, type Duration, type SideEffect, type Span as TimeSpan } from '@carepath/schema'
import type { Region } from '../../i18n/format-number.ts'
import { minutesOf, timeTicks, toPercent, type TimeTick } from '../../i18n/time-scale.ts'

/** A stretch of a line. Places and widths are in percent of the scale that the lines of one effect share. */
export interface TimePieceView {
  start: number
  width: number
  /** False where it is only known that it happens at some time in this part. */
  isSure: boolean
}

/** A time of an effect as a line. */
export interface TimeLineView {
  pieces: TimePieceView[]
  /** True where the line has no known end. */
  isOpen: boolean
  /** From when this line and those before it are counted: the last one of them has the times of the scale below it. */
  countedFrom?: TimeOrigin
}

/** Whether lines begin where the treatment does, or the effect. */
export type TimeOrigin = 'treatment' | 'effect'

/** When an effect starts, is strongest and ends, as lines on one scale. Only of times that are given. */
export interface EffectTimeView {
  onset?: TimeLineView
  peak?: TimeLineView
  duration?: TimeLineView
  /** Times below the lines. */
  ticks: TimeTick[]
  hasUnsure: boolean
}

type Times = Pick<SideEffect, 'onset' | 'peak' | 'duration'>
type DrawnTimes = { [Name in keyof Times]?: TimeSpan }

/** From one time to another, in minutes; without `to` it has no known end. */
interface Span {
  from: number
  to?: number
}

/** A line before it has a scale. */
interface Line {
  sure?: Span
  unsure: Span[]
}

/**
 * The times of an effect as lines. Undefined where fewer than two are given: a single one says as much in words, and a line
 * alone would seem to say when the effect starts. A time that is told in words has no line.
 */
export function effectTimeView(region: Region, told: Times): EffectTimeView | undefined {
  const times = toDrawnTimes(told)
  const { onset, peak, duration } = times
  const lines = {
    ...(onset && { onset: momentLine(onset) }),
    ...(peak && { peak: momentLine(peak) }),
    ...(duration && { duration: durationLine(duration, onset) }),
  }
  const all: Line[] = Object.values(lines)
  const views = toLineViews(region, all)
  if (!views) return undefined
  const { ticks, hasUnsure } = views
  const drawn = Object.keys(lines).map((name, index) => [
    name,
    { ...views.lines[index], ...originOf(name as keyof Times, times) },
  ])
  return { ...(Object.fromEntries(drawn) as Pick<EffectTimeView, keyof Times>), ticks, hasUnsure }
}

/** Lines on one scale, in their order; undefined where fewer than two are there, or all are at once. */
export function toLineViews(
  region: Region,
  all: readonly Line[],
): (Pick<EffectTimeView, 'ticks' | 'hasUnsure'> & { lines: TimeLineView[] }) | undefined {
  const last = Math.max(0, ...all.flatMap(spansOf).map(({ from, to = from }) => to))
  if (all.length < 2 || last === 0) return undefined
  const isOpen = all.some(hasNoEnd)
  // A line without an end goes on beyond the last known time.
  const scale = isOpen ? last * 1.2 : last
  return {
    lines: all.map((line) => toLineView(line, scale)),
    ticks: timeTicks(region, last, scale),
    hasUnsure: all.some(({ unsure }) => unsure.length > 0),
  }
}

function toDrawnTimes({ onset, peak, duration }: Times): DrawnTimes {
  const drawn = (time: Duration | undefined) => (time && isSpan(time) ? time : undefined)
  const [start, height, length] = [onset, peak, duration].map(drawn)
  return { ...(start && { onset: start }), ...(height && { peak: height }), ...(length && { duration: length }) }
}

/** Where nobody says when the effect starts, how long it lasts can't be put on the line of the treatment. */
function originOf(name: keyof Times, { onset, peak, duration }: DrawnTimes): Pick<TimeLineView, 'countedFrom'> {
  if (name === 'duration') return { countedFrom: onset ? 'treatment' : 'effect' }
  const isLast = name === 'peak' || !peak
  return isLast && !(onset && duration) ? { countedFrom: 'treatment' } : {}
}

/** At one time, or at some time between two. */
export function momentLine(moment: TimeSpan): Line {
  const span = toSpan(moment)
  return span.to === span.from ? { sure: span, unsure: [] } : { unsure: [span] }
}

/** As long as it lasts at least, and on top as long as it may; before that, the time in which it may start. */
export function durationLine(duration: TimeSpan, onset: TimeSpan | undefined): Line {
  const start = onset ? toSpan(onset) : { from: 0, to: 0 }
  const length = toSpan(duration)
  const latestStart = start.to
  const earliestEnd = start.from + length.from
  const latestEnd = latestStart === undefined || length.to === undefined ? undefined : latestStart + length.to
  if (latestStart === undefined || earliestEnd <= latestStart) return { unsure: [spanOf(start.from, latestEnd)] }
  return {
    sure: { from: latestStart, to: earliestEnd },
    unsure: [spanOf(start.from, latestStart), spanOf(earliestEnd, latestEnd)].filter(({ from, to }) => from !== to),
  }
}

const spanOf = (from: number, to: number | undefined): Span => (to === undefined ? { from } : { from, to })

const toSpan = ({ min, max, unit }: TimeSpan): Span =>
  spanOf(min * minutesOf[unit], max === undefined ? undefined : max * minutesOf[unit])

const spansOf = ({ sure, unsure }: Line): Span[] => [...(sure ? [sure] : []), ...unsure]

const hasNoEnd = (line: Line): boolean => spansOf(line).some(({ to }) => to === undefined)

function toLineView(line: Line, scale: number): TimeLineView {
  const { sure, unsure } = line
  const pieceOf = ({ from, to = scale }: Span, isSure: boolean): TimePieceView => {
    const width = Math.max(toPercent(to - from, scale), minWidth)
    return { start: Math.min(toPercent(from, scale), 100 - width), width, isSure }
  }
  const pieces = [...unsure.map((span) => pieceOf(span, false)), ...(sure ? [pieceOf(sure, true)] : [])]
  return { pieces, isOpen: hasNoEnd(line) }
}

/** A moment has no width: so much of the line shows it. */
const minWidth = 1.5
