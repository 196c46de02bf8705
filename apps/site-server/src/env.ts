import path from 'node:path'
import { logFormat } from '@carepath/log/env.ts'
import { z } from 'zod'

const EnvSchema = z.object({
  /** Address to listen on; by default the loopback. */
  HOST: z.string().default('127.0.0.1'),
  SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  LOG_FORMAT: z.enum(['json', 'plain']).optional(),
  /** Folder of all local state; the public tree is `live` in it. */
  DATA_DIR: z.string().default(path.resolve(import.meta.dirname, '../../../data')),
})

const parsed = EnvSchema.safeParse(process.env)
if (!parsed.success) throw new Error(`Settings: ${z.prettifyError(parsed.error)}`)

export const settings = {
  host: parsed.data.HOST,
  port: parsed.data.SITE_PORT,
  logFormat: logFormat(),
  dataDir: parsed.data.DATA_DIR,
  liveFolder: path.join(parsed.data.DATA_DIR, 'live'),
}
