import site from '../../astro.config.ts'

/**
 * The site as any Astro site is built: no adapter, every page written by `astro build`. The root stays the site's own,
 * since the classes of scoped styles are named after paths within it. All that differs is how pages get here, see `src/`.
 */
const { adapter: _, ...stock } = site

export default {
  ...stock,
  srcDir: './tests/same-as-stock/src',
  cacheDir: './node_modules/.astro-same-as-stock',
}
