import { readFileSync, writeFileSync } from 'node:fs'
import { reportStale } from './report-stale.ts'

/** Runs a generator. With `--check` it puts the file back as it was, and fails where the two differ. */
export async function checkGenerated(script: string, file: string, generate: () => Promise<void>): Promise<void> {
  const before = readFileSync(file, 'utf8')
  await generate()
  if (!process.argv.includes('--check')) return
  const after = readFileSync(file, 'utf8')
  if (after === before) return
  writeFileSync(file, before)
  reportStale(file.slice(file.indexOf('apps/')), `generate:${script}`)
}
