import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { logoSvg } from '../../src/social-image/logo.ts'

const file = (path: string) => new URL(`../../public${path}`, import.meta.url)

interface Manifest {
  background_color: string
  icons: { src: string; sizes: string }[]
}
const manifest = JSON.parse(await readFile(file('/site.webmanifest'), 'utf8')) as Manifest

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
    const named = [...head.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/gu)].map(
      ([, path = '']) => path,
    )
    expect(named).toHaveLength(4)
    expect(named.filter((path) => !existsSync(file(path)))).toEqual([])
  })

  it('have the pages’ background colour', async () => {
    const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
    expect(tokens).toContain(`--paper: light-dark(${manifest.background_color},`)
  })
})
