import { join } from 'node:path'
import { dev } from 'astro'
import { settings } from './env.ts'
import { liveSite } from './live-site.ts'

/** Serves the site from its sources with the live documents: a changed style or template shows at once. */
const { dataDir, siteSource, host, port } = settings
const server = await dev({
  root: siteSource,
  server: { host, port },
  // Apart from what builds and other data folders keep.
  cacheDir: join(dataDir, 'develop/astro'),
  integrations: [liveSite({ dataDir, siteSource })],
  vite: {
    cacheDir: join(dataDir, 'develop/vite'),
    server: { strictPort: true, fs: { allow: [siteSource, join(import.meta.dirname, '../../../..')] } },
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void server.stop().then(() => process.exit(0)))
}
