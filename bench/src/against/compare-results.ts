import type { Measure } from '../result/report.ts'
import { round, type Times } from '../result/summary.ts'

/** What a benchmark writes with `--json`: its facts by name, and its measures. */
export interface TurnResult {
  measures: Pick<Measure, 'name' | 'value' | 'unit'>[]
  [fact: string]: unknown
}

/** One figure of two commits. */
export interface ComparedFigure {
  name: string
  unit: string
  /** The median of all turns of this commit, and of the other one. */
  here: number
  other: number
  /** Here ÷ other in each turn: a ratio is of two times of the same turn. No number where the other figure is 0. */
  ratio: number
  lowest: number
  highest: number
}

/** Compares every figure that all turns of both commits have. */
export function compareResults(here: TurnResult[], other: TurnResult[]): ComparedFigure[] {
  const [own, theirs] = [here.map(figuresOf), other.map(figuresOf)]
  const [first = new Map<string, Figure>()] = own
  return [...first].flatMap(([name, { unit }]): ComparedFigure[] => {
    const [ownValues, theirValues] = [valuesOf(own, name), valuesOf(theirs, name)]
    if (ownValues.length < own.length || theirValues.length < theirs.length) return []
    const ratios = ownValues.map((value, turn) => (theirValues[turn] ? value / theirValues[turn] : Number.NaN))
    return [
      {
        name,
        unit,
        here: median(ownValues),
        other: median(theirValues),
        ratio: median(ratios),
        lowest: round(Math.min(...ratios)),
        highest: round(Math.max(...ratios)),
      },
    ]
  })
}

interface Figure {
  value: number
  unit: string
}

/** The measures of a result, and the middle and the slow end of its times. */
function figuresOf({ measures, ...facts }: TurnResult): Map<string, Figure> {
  return new Map([
    ...measures.map(({ name, value, unit }) => [name, { value, unit }] as const),
    ...Object.entries(facts).flatMap(([name, fact]) => timesIn(name, fact)),
  ])
}

function timesIn(name: string, fact: unknown): [string, Figure][] {
  if (typeof fact !== 'object' || fact === null) return []
  if (!isTimes(fact)) return Object.entries(fact).flatMap(([inner, value]) => timesIn(`${name} ${inner}`, value))
  return (['p50', 'p95'] as const).map((share) => [`${name} ${share}`, { value: fact[share], unit: 'ms' }])
}

const isTimes = (fact: object): fact is Times => 'p50' in fact && 'p95' in fact

const valuesOf = (turns: Map<string, Figure>[], name: string): number[] =>
  turns.flatMap((figures) => figures.get(name)?.value ?? [])

/** Of an even number of values the mean of both middle ones: two turns would else tell the lower one alone. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return round(((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2)
}
