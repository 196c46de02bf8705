import { limits } from '@carepath/schema'
import type { MeasuredNode } from '@takumi-rs/core'
import { describe, expect, it } from 'vitest'
import { cardSize } from '../../src/social-image/card-size.ts'
import { card } from '../../src/social-image/card.ts'
import { rendererWithFonts } from '../../src/social-image/renderer.ts'
import { socialImagePath } from '../../src/social-image/social-image-path.ts'
import { socialImage } from '../../src/social-image/social-image.ts'
import type { SocialImageWords } from '../../src/social-image/words.ts'

const words: SocialImageWords = {
  title: 'Infusión de ketamina para la depresión',
  section: 'Tratamientos',
  siteName: 'Guías para pacientes',
  locale: 'es',
}

/** Positions of a card's words: one list of lines each for section, heading and site. */
async function measureLines(some: Partial<SocialImageWords>) {
  const renderer = await rendererWithFonts()
  const measured = await renderer.measure(card({ ...words, ...some }), cardSize)
  const [section, title, foot] = measured.children.map(textsWithin)
  return { section: section!, title: title!, foot: foot!, measured }
}

function textsWithin(node: MeasuredNode): { text: string; bottom: number; right: number }[] {
  const [, , , , left, top] = node.transform
  return [
    ...node.runs.map(({ text, x, y, width, height }) => ({ text, right: left + x + width, bottom: top + y + height })),
    ...node.children.flatMap(textsWithin),
  ]
}

describe('A page’s image', () => {
  it('is a PNG of 1200 by 630 pixels', async () => {
    const view = Buffer.from(await socialImage(words))
    expect(view.subarray(1, 4).toString()).toBe('PNG')
    expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([1200, 630])
  })

  it('has the same bytes for the same words, and different bytes for other words', async () => {
    const [once, again, other] = await Promise.all([
      socialImage(words),
      socialImage({ ...words }),
      socialImage({ ...words, title: 'Náuseas' }),
    ])
    expect(Buffer.compare(once, again)).toBe(0)
    expect(Buffer.compare(once, other)).not.toBe(0)
  })

  it('stays small enough to be sent with a message', async () => {
    const longest = await socialImage({ ...words, title: 'Wort '.repeat(30).trim() })
    expect(longest.byteLength).toBeLessThan(60_000)
  })

  it('breaks a long heading into lines that stay on the card', async () => {
    const title = 'Estimulación magnética transcraneal repetitiva para la depresión: resultados y pruebas'
    const lines = (await measureLines({ title })).title
    expect(new Set(lines.map(({ bottom }) => Math.round(bottom))).size).toBeGreaterThan(1)
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(cardSize.width - 80)
  })

  it('shows the longest heading of the contract whole', async () => {
    const name = 'Infusiones de mantenimiento con ketamina intravenosa para la depresión resistente en adultos'.slice(
      0,
      limits.name,
    )
    const title = `${name}: qué pasa, paso a paso`
    const { title: lines, measured } = await measureLines({ title })
    expect(
      lines
        .map(({ text }) => text.trim())
        .join(' ')
        .replaceAll(/\s+/gu, ' '),
    ).toContain('paso a paso')
    expect(measured.height).toBe(cardSize.height)
  })

  it('breaks a word that is longer than a line', async () => {
    const lines = (await measureLines({ title: 'Pseudopseudohypoparathyroidismelectroencephalography' })).title
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(cardSize.width - 80)
  })

  it.each('á é í ó ú ü ñ Á É Í Ó Ú Ü Ñ ¿ ¡ « » — ’ ő Ş'.split(' '))('has a letter for %s', async (letter) => {
    const [shown, missing] = await Promise.all([
      socialImage({ ...words, title: letter }),
      socialImage({ ...words, title: '\u{E000}' }),
    ])
    expect(Buffer.compare(shown, missing)).not.toBe(0)
  })
})

describe('The path of a page’s image', () => {
  it('is known without drawing the image and changes with each of its words', () => {
    const others = [{ title: 'Náuseas' }, { section: 'Efectos' }, { siteName: 'Guías' }, { locale: 'en' as const }]
    const paths = [words, ...others.map((other) => ({ ...words, ...other }))].map(socialImagePath)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.every((path) => /^\/social\/[0-9a-f]{20}\.png$/u.test(path))).toBe(true)
    expect(socialImagePath({ ...words })).toBe(paths[0])
  })
})
