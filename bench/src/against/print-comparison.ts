import { writeFile } from 'node:fs/promises'
import { describeMachine, printTable } from '../result/report.ts'
import type { Comparison } from './compare-commits.ts'
import type { ComparedFigure } from './compare-results.ts'

/**
 * Prints the figures of both commits with their ratios, and writes them as JSON where the caller asked for a file.
 *
 * @param bars The highest ratios, by the names of figures.
 */
export async function printComparison(
  comparison: Comparison,
  file: string | undefined,
  bars: Record<string, number> = {},
): Promise<void> {
  const { against, turns, figures } = comparison
  const machine = describeMachine()
  printTable([
    ['machine', machine],
    ['turns', String(turns)],
  ])
  console.log()
  printTable([
    ['', 'here', against.slice(0, 9), 'here ÷ there', ''],
    ...figures.map((figure) => [...formatRow(figure), formatBar(figure, bars)]),
  ])
  if (file) await writeFile(file, `${JSON.stringify({ machine, ...comparison }, null, 2)}\n`)
}

function formatRow({ name, unit, here, other, ratio, lowest, highest }: ComparedFigure): string[] {
  const ratios = Number.isNaN(ratio) ? '' : `${ratio} × (${lowest} to ${highest})`
  return [name, `${here} ${unit}`, `${other} ${unit}`, ratios]
}

function formatBar({ name, ratio }: ComparedFigure, { [name]: atMost }: Record<string, number>): string {
  return atMost === undefined ? '' : `at most ${atMost} × ${ratio <= atMost ? 'passed' : 'MISSED'}`
}
