import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@carepath/content/config/repository-root.ts'

/** Hash of all code that maps a form to the contract, or decides what of it may be live. */
export function mappingHash(): string {
  const root = repositoryRoot()
  const hash = createHash('sha256')
  const patterns = [
    'packages/content/src/{model,form,mapping,fields,types,candidate,workflow}/**/*.ts',
    'packages/schema/src/**/*.ts',
    'packages/editorial/src/**/*.{ts,json}',
    'apps/worker/src/resolve/*.ts',
    'pnpm-lock.yaml',
  ]
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
