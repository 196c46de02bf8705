import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { repositoryRoot } from '../repository-root.ts'
import { replaceFile } from './replace-file.ts'

const MemorySchema = z.strictObject({
  /** Hash of the code that maps documents: another code may publish the same document differently. */
  mapping: z.string(),
  /** Translations that wait, as in `WaitingTranslations`. */
  waiting: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** Documents that lack what is kept off the site, as in `Bereft`. */
  bereft: z.array(z.tuple([z.string(), z.array(z.string())])),
})
export type Memory = z.infer<typeof MemorySchema>

/** What the worker keeps between two runs beside the publisher's state. A cache: without it every document is mapped again. */
export async function readMemory(dataDir: string): Promise<Memory | undefined> {
  try {
    return MemorySchema.parse(JSON.parse(await readFile(fileIn(dataDir), 'utf8')))
  } catch {
    return undefined
  }
}

export async function writeMemory(dataDir: string, memory: Memory): Promise<void> {
  await replaceFile(fileIn(dataDir), JSON.stringify(memory))
}

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

function fileIn(dataDir: string): string {
  return join(dataDir, 'worker.json')
}
