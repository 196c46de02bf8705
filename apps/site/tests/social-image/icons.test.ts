import type { Locale } from '@carepath/schema'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { webManifest } from '../../src/plain-files/web-manifest.ts'
import { logoSvg } from '../../src/social-image/logo.ts'
import { memorySnapshot } from '../support/memory-snapshot.ts'
import { exampleOf, exampleSite } from '../support/sites.ts'

const file = (path: string) => new URL(`../../public${path}`, import.meta.url)

interface Manifest {
  name: string
  start_url: string
  background_color: string
  icons: { src: string; sizes: string }[]
}
const manifestOf = (locale: Locale) =>
  JSON.parse(
    webManifest({ path: '', kind: 'web-manifest', locale, section: 'home' }, memorySnapshot(exampleSite)).html,
  ) as Manifest
const manifest = manifestOf('en')

describe('The icons', () => {
  it.each([...manifest.icons, { src: '/apple-touch-icon.png', sizes: '180x180' }])(
    'have $src in the declared size',
    async ({ src, sizes }) => {
      const png = await readFile(file(src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    },
  )

  it('show the logo of the social images', async () => {
    expect(await readFile(file('/favicon.svg'), 'utf8')).toBe(`${logoSvg}\n`)
  })

  it('that the head names all exist', async () => {
    const head = await readFile(new URL('../../src/starlight/Head.astro', import.meta.url), 'utf8')
    const named = [...head.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/gu)].map(
      ([, path = '']) => path,
    )
    expect(named).toHaveLength(3)
    expect(named.filter((path) => !existsSync(file(path)))).toEqual([])
  })

  it('have the pages’ background colour', async () => {
    const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
    expect(tokens).toContain(`--paper: light-dark(${manifest.background_color},`)
  })
})

describe('The manifest', () => {
  it.each(['en', 'es'] as const)('has the site’s name and start page in %s', (locale) => {
    expect(manifestOf(locale)).toMatchObject({
      name: exampleOf('site-settings', locale).siteName,
      start_url: locale === 'en' ? '/' : `/${locale}/`,
      icons: [{ sizes: '192x192' }, { sizes: '512x512' }, { sizes: '512x512', purpose: 'maskable' }],
    })
  })
})
