import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { clientFile } from './support/render-site.ts'

const source = (path: string) => readFile(new URL(`../src/${path}`, import.meta.url), 'utf8')

describe('The dark colours', () => {
  it('are the same whether the device or the reader asks for them', async () => {
    const css = await source('styles/tokens.css')
    const names = [...css.matchAll(/^\s*(--[\w-]+):/gmu)].map(([, name]) => name)
    expect(names).toEqual([...new Set(names)])
    const [choices = ''] = /@media screen \{.*?\n\}/su.exec(css) ?? []
    expect(choices).toContain(":root[data-colors='dark']")
    expect(choices.match(/[\w-]+: [^;]+;/gu)).toEqual([
      'color-scheme: light dark;',
      'color-scheme: light;',
      'color-scheme: dark;',
    ])
  })

  it('are built for browsers that do not know light-dark()', async () => {
    const names = await readdir(new URL('../dist/client/_astro/', import.meta.url))
    const styles = await Promise.all(
      names.filter((name) => name.endsWith('.css')).map((name) => clientFile(`_astro/${name}`)),
    )
    expect(styles.filter((css) => css.includes('light-dark('))).toEqual([])
    expect(styles.some((css) => css.includes('prefers-color-scheme:dark'))).toBe(true)
  })

  it('are those of the browser’s own bars', async () => {
    const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/u.exec(await source('styles/tokens.css')) ?? []
    const bars = [...(await source('starlight/Head.astro')).matchAll(/"theme-color" content=[^#]*(#\w+)/gu)]
    expect(bars.map(([, color]) => color)).toEqual([light, dark])
  })
})
