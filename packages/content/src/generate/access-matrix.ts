import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../config/repository-root.ts'
import { formatAccessMatrix, readAccessMatrix, readEndpoints } from './read-access-matrix.ts'
import { openEmptyPayload } from './open-empty-payload.ts'
import { reportStale } from './report-stale.ts'

/** Writes the access matrix into docs/access-matrix.md, or with `--check` fails where it is stale. */
const file = join(repositoryRoot(), 'docs/access-matrix.md')
const payload = await openEmptyPayload('access')
const text = formatAccessMatrix(await readAccessMatrix(payload), readEndpoints(payload))
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text)
  reportStale('docs/access-matrix.md', '@carepath/content generate:access-matrix')
await payload.destroy()
