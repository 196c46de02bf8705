import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { repositoryRoot } from '../config/repository-root.ts'
import { reportStale } from './report-stale.ts'

/** Runs a generator. With `--check` it restores the file and fails where the generated one differs. `script` is the command to run then. */
export async function checkGenerated(script: string, file: string, generate: () => Promise<void>): Promise<void> {
  const before = readFileSync(file, 'utf8')
  await generate()
  if (!process.argv.includes('--check')) return
  const after = readFileSync(file, 'utf8')
  if (after === before) return
  writeFileSync(file, before)
  reportStale(relative(repositoryRoot(), file), script)
}
