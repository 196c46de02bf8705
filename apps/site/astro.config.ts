import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { bundleAdapter } from './src/bundle/adapter.ts'

const override = (name: string) => `./src/starlight/${name}.astro`
const nothing = override('Nothing')

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  adapter: bundleAdapter(),
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    // Scripts in files, none inline: the policy of a strict server needs no exception for them.
    build: {
      assetsInlineLimit: 0,
      // `light-dark()` in the styles is written out for phones that are too old for it.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'],
      // Named by their bytes alone, not by how the bundler happened to cut its chunks.
      rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    // The bundle is loaded by path and carries all it needs, but for machine code and the fonts beside it.
    ssr: { noExternal: true, external: ['@takumi-rs/core'] },
  },
  integrations: [
    starlight({
      title: 'Carepath',
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      pagefind: false,
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      customCss: ['tokens', 'base', 'layout', 'components', 'clinical', 'words', 'search', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Banner: override('Banner'),
        ContentPanel: override('ContentPanel'),
        Footer: override('Footer'),
        Head: override('Head'),
        Header: override('Header'),
        MarkdownContent: override('MarkdownContent'),
        PageFrame: override('PageFrame'),
        PageTitle: override('PageTitle'),
        Search: override('Search'),
        Sidebar: override('Sidebar'),
        ThemeProvider: override('ThemeProvider'),
        TwoColumnContent: override('TwoColumnContent'),
        DraftContentNotice: nothing,
        FallbackContentNotice: nothing,
        Hero: nothing,
        PageSidebar: nothing,
      },
    }),
  ],
})
