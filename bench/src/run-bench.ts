import { resolve } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { root } from '@carepath/journey/env'
import { compareCommits } from './against/compare-commits.ts'
import { printComparison } from './against/print-comparison.ts'
import { report, type Result } from './result/report.ts'

type Command = Parameters<typeof readArguments>[0]
type ValuesOf<T extends Command['options']> = ReturnType<typeof readArguments<T>>['values']

/** The options of each benchmark that another commit can be measured by. */
interface SharedValues {
  against: string | undefined
  turns: number
  data?: string | undefined
  json: string | undefined
}

/** Options that are not handed to the benchmarks of both commits. */
const ofComparison = new Set(['against', 'turns', 'data', 'json'])

/** Runs a benchmark and prints its figures; with `--against REV`, beside those of the same benchmark of another commit. */
export async function runBench<T extends Command['options']>(
  command: Command & { options: T },
  measure: (values: ValuesOf<T>) => Promise<Result>,
): Promise<void> {
  const { values } = readArguments(command)
  const { against, turns, data, json } = values as unknown as SharedValues
  if (against === undefined) return report(await measure(values), json)
  if ('database' in values && values.database !== undefined)
    throw new Error('Every turn needs an empty database: --against measures on SQLite.')
  const comparison = await compareCommits({
    repository: root,
    revision: against,
    script: scriptOf(command),
    args: argumentsOf(command, values),
    turns,
    ...('data' in command.options && { data: data === undefined ? 'default' : resolve(data) }),
  })
  return printComparison(comparison, json)
}

/** The script of package.json in `npm run -s bench:engine --`. */
function scriptOf({ run }: Command): string {
  return run.split(' ')[3] ?? ''
}

/** The options that differ from their defaults: the other commit may not know the others. */
function argumentsOf({ options }: Command, values: Record<string, unknown>): string[] {
  return Object.entries(options)
    .filter(([name, option]) => !ofComparison.has(name) && values[name] !== option.default)
    .flatMap(([name]) => [`--${name}`, String(values[name])])
}
