import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders'
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro/content/config'
import { z } from 'astro/zod'

/** Words of the handbook's menu, beside Starlight's own. */
const menu = z
  .object({
    title: z.string(),
    editors: z.string(),
    writing: z.string(),
    reviewers: z.string(),
    admins: z.string(),
  })
  .partial()

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: menu }) }),
}
