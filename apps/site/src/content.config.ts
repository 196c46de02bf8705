import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'

/** Starlight wants its collection; ours is empty, because pages are rendered from published documents. */
export const collections = {
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
}
