import { z } from 'astro/zod'

const EnvSchema = z.object({
  /** Folder with `pages.json` and `sidebars.json`, and for what Astro writes. */
  PEER_FOLDER: z.string(),
  /** Whether Starlight builds its search, as it does by itself. */
  PEER_SEARCH: z.enum(['on', 'off']).default('on'),
})

const env = EnvSchema.parse(process.env)

export const folder = env.PEER_FOLDER
export const hasSearch = env.PEER_SEARCH === 'on'
