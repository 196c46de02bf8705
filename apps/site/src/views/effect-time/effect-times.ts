import { isSpan, type EffectTime } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { durationView, momentView, type DurationView } from '../parts/duration.ts'
import { durationLine, momentLine, toLineViews, type EffectTimeView, type TimeLineView } from './effect-time.ts'

/** One of the times at which an effect can happen. */
export interface EffectTimeRow {
  name?: string
  onset?: DurationView
  duration?: DurationView
  line?: TimeLineView
}

/** All times at which an effect can happen with one treatment. */
export interface EffectTimesView {
  rows: EffectTimeRow[]
  /** The scale of their lines; absent where fewer than two can be drawn. */
  scale?: Pick<EffectTimeView, 'ticks' | 'hasUnsure'>
}

/** The times in the order of the form, their lines on one scale; undefined where the treatment gives none of its own. */
export function effectTimesView(
  context: PageContext,
  times: readonly EffectTime[] | undefined,
  from: FieldPlace,
): EffectTimesView | undefined {
  if (!times) return undefined
  const rows = times.map(({ name, onset, duration }, index): EffectTimeRow => {
    const at = (field: string) => ({ ...from, field: `${from.field}.times.${index}.${field}` })
    return {
      ...(name && { name }),
      ...(onset && { onset: momentView(context, onset, at('onset')) }),
      ...(duration && { duration: durationView(context, duration, at('duration')) }),
    }
  })
  const drawn = drawnTimes(context, times)
  if (!drawn) return { rows }
  const { lines, ...scale } = drawn
  return {
    rows: rows.map((row, index) => {
      const line = lines.get(index)
      return line ? { ...row, line } : row
    }),
    scale,
  }
}

/** A time without a start in numbers has no place on the line of the treatment. */
function drawnTimes(context: PageContext, times: readonly EffectTime[]) {
  const placed = times.flatMap(({ onset, duration }, index) => {
    if (!onset || !isSpan(onset)) return []
    const line = duration && isSpan(duration) ? durationLine(duration, onset) : momentLine(onset)
    return [{ index, line }]
  })
  const drawn = toLineViews(
    context,
    placed.map(({ line }) => line),
  )
  if (!drawn) return undefined
  const last = placed.length - 1
  const lines = placed.flatMap(({ index }, place): [number, TimeLineView][] => {
    const line = drawn.lines[place]
    return line ? [[index, { ...line, ...(place === last && { countedFrom: 'treatment' as const }) }]] : []
  })
  return { ticks: drawn.ticks, hasUnsure: drawn.hasUnsure, lines: new Map(lines) }
}
