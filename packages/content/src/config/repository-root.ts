import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of the checkout, searched upwards from the working directory: bundled code doesn't know its own path. */
export function repositoryRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from
  if (dirname(from) === from) throw new Error('Run Carepath from inside its own folder.')
  return repositoryRoot(dirname(from))
}
