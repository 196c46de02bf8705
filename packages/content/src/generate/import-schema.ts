import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flattenAllFields } from 'payload'
import { format, resolveConfig } from 'prettier'
import { repositoryRoot } from '../config/repository-root.ts'
import { publishedTypes } from '../types/published-types.ts'
import type { ImportedType } from '../workflow/content-import/import-sections.ts'
import { importSchema, type DescribedType } from '../workflow/content-import/json-schema.ts'
import { hasAddress } from '../workflow/content-import/import-sections.ts'
import { checkGenerated } from './check-generated.ts'

function describe(type: ImportedType): DescribedType {
  const { labels, description = '', fields } = publishedTypes[type]
  return { label: labels.singular, description, fields: flattenAllFields({ fields }), hasAddress: hasAddress(type) }
}

/** Writes the JSON Schema of files to import from the forms, or with `--check` fails where it is stale. */
const file = join(repositoryRoot(), 'docs', 'examples', 'content-import.schema.json')
await checkGenerated('@carepath/content generate:import-schema', file, async () => {
  const text = JSON.stringify(importSchema(describe))
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }))
})
