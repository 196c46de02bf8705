import { mkdir, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { documentSchemas } from './published-document.ts'
import { SnapshotSchema } from './snapshot.ts'

/** Every schema that other programs may want to read, by file name. */
const named = { ...documentSchemas, snapshot: SnapshotSchema }
const folder = new URL('../json-schema/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(named)) {
  const jsonSchema = z.toJSONSchema(schema)
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(jsonSchema, null, 2)}\n`)
}
