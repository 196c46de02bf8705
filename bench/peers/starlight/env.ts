import { z } from 'astro/zod'

const EnvSchema = z.object({
  /** Folder with `pages.json` and `sidebars.json`, and for what Astro writes. */
  PEER_FOLDER: z.string(),
})

export const folder = EnvSchema.parse(process.env).PEER_FOLDER
