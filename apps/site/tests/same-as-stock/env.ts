import { z } from 'astro/zod'

const EnvSchema = z.object({
  /** JSON file with the published documents of the site to build. */
  STOCK_DOCUMENTS: z.string(),
})

export const documentsFile = EnvSchema.parse(process.env).STOCK_DOCUMENTS
