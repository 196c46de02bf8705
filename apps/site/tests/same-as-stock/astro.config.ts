import site from '../../astro.config.ts'

/**
 * The site built as any Astro site is: without adapter, every page written by `astro build`. The root stays that of the
 * site, since the classes of scoped styles are named after paths in it. Only the source of pages differs, see `src/`.
 */
const { adapter: _, ...stock } = site

export default {
  ...stock,
  srcDir: './tests/same-as-stock/src',
  cacheDir: './node_modules/.astro-same-as-stock',
}
