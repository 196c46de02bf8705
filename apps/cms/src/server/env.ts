import { z } from 'zod'

const EnvSchema = z.object({
  /** Address to listen on; by default the loopback. */
  HOST: z.string().default('127.0.0.1'),
  CMS_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
})

/** Where the admin listens. All other settings are read in `packages/content/src/config/env.ts`. */
export function readAddress(): { host: string; port: number } {
  const { HOST, CMS_PORT } = EnvSchema.parse(process.env)
  return { host: HOST, port: CMS_PORT }
}
