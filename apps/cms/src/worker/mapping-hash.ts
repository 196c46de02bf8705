import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.ts'

/** Hash of everything between the form and the contract. */
export function mappingHash(): string {
  const root = repositoryRoot()
  const hash = createHash('sha256')
  const patterns = [
    'apps/cms/src/{collections,fields,rich-text,publishing,review,withdraw}/**/*.ts',
    'packages/schema/src/**/*.ts',
    'pnpm-lock.yaml',
  ]
  for (const file of patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
