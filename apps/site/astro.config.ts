import starlight from '@astrojs/starlight'
import { languages, sourceLocale } from '@carepath/schema'
import { defineConfig, passthroughImageService } from 'astro/config'
import { bundleAdapter } from './src/bundle/adapter.ts'

const override = (name: string) => `./src/starlight/${name}.astro`
const nothing = override('Nothing')

/** Stylesheets in the order in which the build joins them: later rules override earlier ones. */
const styles = [
  ...[
    'tokens',
    'base',
    'header',
    'pictures/logo',
    'layout',
    'footer',
    'notices',
    'facts',
    'side-effect-frequency',
    'navigation',
  ],
  ...['side-effect-list', 'treatment-evidence', 'people-and-clinics', 'page-end', 'care-advice', 'pictures/video'],
  ...['treatment-steps', 'fold', 'glossary-words', 'search', 'print'],
]

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  adapter: bundleAdapter(),
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    // Scripts are files, never inline: a strict content security policy then needs no exception for them.
    build: {
      assetsInlineLimit: 0,
      // `light-dark()` in the styles is written out for phones that are too old for it.
      cssTarget: ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'],
      // A stylesheet is named by its bytes alone: how the bundler cuts its chunks must not change a name.
      rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    // The publisher loads the bundle by its path, so the bundle contains its dependencies, except native code and fonts.
    ssr: { noExternal: true, external: ['@takumi-rs/core'] },
  },
  integrations: [
    starlight({
      title: 'Carepath',
      locales: Object.fromEntries(
        languages.map(({ code, name, direction }) => [
          code === sourceLocale ? 'root' : code,
          { label: name, lang: code, dir: direction },
        ]),
      ),
      pagefind: false,
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      customCss: styles.map((name) => `./src/styles/${name}.css`),
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
        SkipLink: nothing,
      },
    }),
  ],
})
