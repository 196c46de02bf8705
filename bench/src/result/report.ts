import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'

/** A figure with its bar. Bars are for two cores and 10,000 pages. */
export interface Measure {
  name: string
  value: number
  unit: 'ms' | 's' | 'KB' | 'MB' | '×' | 'pages' | 'releases' | 'files'
  atMost?: number
  atLeast?: number
}

export interface Result {
  /** All measured figures and their circumstances, by name. */
  facts: Record<string, unknown>
  measures: Measure[]
}

/** Prints the result as a table, and writes it as JSON where the caller asked for a file. */
export async function report({ facts, measures }: Result, file: string | undefined): Promise<void> {
  const known = { machine: describeMachine(), date: new Date().toISOString().slice(0, 10), ...facts }
  printTable(Object.entries(known).map(([name, value]) => [name, formatFact(value)]))
  console.log()
  printTable(
    measures.map((measure) => [measure.name, formatFigure(measure), formatBar(measure), formatVerdict(measure)]),
  )
  const judged = measures.map((measure) => ({ ...measure, hasPassed: hasPassed(measure) }))
  if (file) await writeFile(file, `${JSON.stringify({ ...known, measures: judged }, null, 2)}\n`)
}

function hasPassed({ value, atMost = Infinity, atLeast = -Infinity }: Measure): boolean {
  return value <= atMost && value >= atLeast
}

/** The machine a figure was measured on. */
export function describeMachine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
}

const formatFigure = ({ value, unit }: Measure) => `${value} ${unit}`

function formatBar({ atMost, atLeast, unit }: Measure): string {
  if (atMost !== undefined) return `at most ${atMost} ${unit}`
  return atLeast === undefined ? '' : `at least ${atLeast} ${unit}`
}

function formatVerdict(measure: Measure): string {
  if (formatBar(measure) === '') return ''
  return hasPassed(measure) ? 'passed' : 'MISSED'
}

/** Prints rows as columns of one width. */
export function printTable(rows: string[][]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

function formatFact(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.map(formatFact).join(', ')
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${formatFact(inner)}`)
    .join('  ')
}
