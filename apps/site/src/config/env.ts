import { z } from 'astro/zod'

const EnvSchema = z.object({
  /** Public origin of the site, with which canonical addresses start. */
  SITE_URL: z.url().default('http://localhost:4321'),
})

const env = EnvSchema.parse(process.env)

/** Public origin of the site, without a slash at its end. */
export const siteOrigin = new URL(env.SITE_URL).origin
