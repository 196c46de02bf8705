import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { documentSchemas } from './types/published-document.ts'

/** The JSON Schema of each type of document, for other programs. With `--check`, fails where one is stale. */
const folder = new URL('../json-schema/', import.meta.url)
const fresh = new Map(
  Object.entries(documentSchemas).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  ]),
)

if (process.argv.includes('--check')) await check()
else await write()

async function write(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, text] of fresh) await writeFile(new URL(name, folder), text)
}

async function check(): Promise<void> {
  const committed = await readdir(folder)
  const stale = [...new Set([...fresh.keys(), ...committed])].filter(
    (name) => !committed.includes(name) || !fresh.has(name),
  )
  for (const name of committed) {
    if ((await readFile(new URL(name, folder), 'utf8')) !== fresh.get(name)) stale.push(name)
  }
  if (stale.length === 0) return
  console.error(
    `${[...new Set(stale)].join(', ')}: stale. Run pnpm --filter @carepath/schema generate and commit the files.`,
  )
  process.exitCode = 1
}
