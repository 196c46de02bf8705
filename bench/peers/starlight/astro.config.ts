import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { join } from 'node:path'
import { folder, hasSearch } from './env.ts'

/** A plain docs site whose pages come from a CMS, as any team would set it up. */
export default defineConfig({
  site: 'https://www.example.org',
  outDir: join(folder, 'out'),
  cacheDir: join(folder, 'cache'),
  integrations: [
    starlight({
      title: 'Patient guides',
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      pagefind: hasSearch,
      // One of all pages would be many times as long as any peer's: each page gets its section's.
      sidebar: [],
      routeMiddleware: './src/section-sidebar.ts',
    }),
  ],
})
