import { limits, locales } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pictures } from '../src/content/picture/pictures.ts'
import { readDrawing, toPictureFile } from '../src/picture-file.ts'

/** The lightest and the darkest ground that a page has, on a screen or on paper. */
const grounds = { light: [255, 255, 255], dark: [13, 19, 21] }

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const toRgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

describe.each(pictures)('The drawing “$key”', (picture) => {
  it('has lines that are clear on a light page, on a dark one, and on paper', async () => {
    const svg = (await readDrawing(picture)).toString().replaceAll(/<defs>.*<\/defs>/gsu, '')
    const colours = [...new Set(svg.match(/#[0-9a-f]{6}/gu))].map(toRgb)
    expect(colours.length).toBeGreaterThan(1)
    for (const colour of colours)
      for (const ground of Object.values(grounds)) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  })

  it('brings no ground of its own, no word that isn’t translated, and nothing that runs or is loaded', async () => {
    const svg = (await readDrawing(picture)).toString()
    expect(svg).not.toMatch(/<(?:text|script|style|image|foreignObject)|href|url\((?!#)/u)
    const { data, size } = await toPictureFile(picture)
    expect([data.toString('latin1', 1, 4), data.length]).toEqual(['PNG', size])
    // The colour type 6 of a PNG: with transparency.
    expect(data[25]).toBe(6)
  })

  it('says in both languages what it shows', () => {
    const words = locales.map((locale) => picture.alt[locale])
    expect(new Set(words).size).toBe(locales.length)
    for (const each of words) expect(each.length).toBeLessThanOrEqual(limits.altText)
  })
})
