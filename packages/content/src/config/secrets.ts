import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const SecretsSchema = z.strictObject({
  /** Signs the tokens of signed-in users. */
  payloadSecret: z.string().min(32),
  /** Shared by the CMS and the worker. */
  workerToken: z.string().min(32),
})
export type Secrets = z.infer<typeof SecretsSchema>

/** The try-out's secrets: made once, kept in the data folder, readable by its owner only. */
export function loadTryoutSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, JSON.stringify(generateSecrets(), null, 2), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return SecretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function generateSecrets(): Secrets {
  return { payloadSecret: randomBytes(32).toString('hex'), workerToken: randomBytes(32).toString('hex') }
}
