import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'

/** Prints the result as a table, and writes it as JSON where the caller asked for a file. */
export async function report(result: object, file: string | undefined): Promise<void> {
  const rows = Object.entries(result).map(([name, value]) => [name, flat(value)] as const)
  const width = Math.max(...rows.map(([name]) => name.length))
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`)
  if (file) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
}

/** The machine a figure was measured on. */
export function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
}

function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${flat(inner)}`)
    .join('  ')
}
