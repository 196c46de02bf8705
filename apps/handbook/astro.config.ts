import { satteri } from '@astrojs/markdown-satteri'
import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { fallbackLanguage, handbookLanguages, wordsOf } from './src/languages.ts'
import { pageLinks } from './src/markdown/page-links.ts'
import { sidebar } from './src/sidebar.ts'

export default defineConfig({
  output: 'static',
  // The admin's server serves it there.
  base: '/handbook',
  trailingSlash: 'always',
  build: { format: 'directory' },
  image: { service: passthroughImageService() },
  prefetch: false,
  devToolbar: { enabled: false },
  // Scripts are files where they can be: the server allows those within pages by their hashes.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { processor: satteri({ hastPlugins: [pageLinks] }) },
  integrations: [
    starlight({
      title: Object.fromEntries(handbookLanguages.map(({ code }) => [code, wordsOf(code).title ?? ''])),
      locales: Object.fromEntries(
        handbookLanguages.map(({ code, name, direction }) => [code, { label: name, lang: code, dir: direction }]),
      ),
      ...(fallbackLanguage && { defaultLocale: fallbackLanguage.code }),
      expressiveCode: false,
      credits: false,
      favicon: '/favicon.svg',
      customCss: ['./src/styles/handbook.css'],
      sidebar,
    }),
  ],
})
