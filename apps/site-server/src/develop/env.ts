import path from 'node:path'
import { z } from 'zod'
import { settings as serverSettings } from '../env.ts'

const EnvSchema = z.object({
  /** The sources of the site; a test changes a copy of them. */
  SITE_SOURCE: z.string().default(path.resolve(import.meta.dirname, '../../../site')),
})

export const settings = { ...serverSettings, siteSource: EnvSchema.parse(process.env).SITE_SOURCE }
