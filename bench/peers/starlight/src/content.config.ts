import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro/content/config'
import { z } from 'astro/zod'
import { cmsLoader } from './cms-loader.ts'

export const collections = {
  docs: defineCollection({
    loader: cmsLoader,
    schema: docsSchema({ extend: z.object({ group: z.string().optional() }) }),
  }),
}
