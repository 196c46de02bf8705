import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the checkout, found from where the process runs: bundled code has no place of its own. */
export function repositoryRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from
  if (dirname(from) === from) throw new Error('Run Carepath from inside its own folder.')
  return repositoryRoot(dirname(from))
}
