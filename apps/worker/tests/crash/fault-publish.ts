import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { faultPublish } from '../../src/cli/commands.mjs'
import { runFaults } from './run-faults.ts'

/**
 * `npm run -s fault:publish -- [--kills 200] [--seed N] [--database URL] [--json FILE]`: kills the worker at random
 * instants under a stream of edits while somebody reads, and counts what readers, records and files suffered: nothing.
 */
const { values } = readArguments(faultPublish)
const { kills, seed = Date.now() % 1_000_000 } = values
const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())
const { torn, mixed, lost, doubled, convergedMs, errors, ...counts } = await runFaults({
  kills,
  seed,
  environment: values.database ? { DATABASE_URL: values.database } : {},
  signal: stop.signal,
  say: (line) => process.stderr.write(`${line}\n`),
})
const sorted = convergedMs.toSorted((a, b) => a - b)
const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
const result = {
  ...counts,
  torn: torn.length,
  mixed: mixed.length,
  lost: lost.length,
  doubled: doubled.length,
  convergedMs: { p50: at(0.5), p95: at(0.95), max: at(1) },
  errors,
}
for (const [name, value] of Object.entries(result)) {
  process.stdout.write(`${name.padEnd(12)}  ${typeof value === 'object' ? JSON.stringify(value) : value}\n`)
}
if (values.json) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`)
const faults = [...torn, ...mixed, ...lost, ...doubled, ...errors]
if (faults.length > 0) {
  process.stderr.write(`With --seed ${seed}:\n${faults.slice(0, 50).join('\n')}\n`)
  process.exitCode = 1
}
