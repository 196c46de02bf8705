import { fixedColors, ownSoft, themes } from '@carepath/look/site-colors.ts'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const css = await readFile(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')

/** A colour's value by its name, light or dark. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(css) ?? []
  const fixed = new RegExp(`--${name}: (#\\w{6});`, 'u').exec(css)?.[1]
  return fixed ?? (theme === 'light' ? light : dark)
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const backgrounds = ['paper', 'surface', 'sunken', 'brand-soft', 'notice-soft', 'warning-soft', 'emergency-soft']
const urgencies = ['emergency', 'urgent', 'calm', 'self']

describe.each(themes)('In the %s theme', (theme) => {
  it.each(['ink', 'ink-soft', 'brand'])('text in %s has the contrast of level AAA on every background', (name) => {
    for (const background of [...backgrounds, ...urgencies.map((urgency) => `${urgency}-soft`)])
      expect(contrast(colour(name, theme), colour(background, theme)), background).toBeGreaterThanOrEqual(7)
  })

  it('the words on the head of a care card have it too', () => {
    for (const urgency of urgencies)
      expect(contrast(colour('on-urgency', theme), colour(urgency, theme)), urgency).toBeGreaterThanOrEqual(7)
  })

  it('a clinic’s own colors are checked on the very backgrounds of the stylesheet', () => {
    const { backgrounds: checked, inks } = fixedColors[theme]
    const known = { ...checked, ...inks, 'brand-soft': ownSoft[theme] }
    expect(known).toEqual(Object.fromEntries(Object.keys(known).map((name) => [name, colour(name, theme)])))
    expect(Object.keys({ ...checked, 'brand-soft': '' }).toSorted()).toEqual(
      [
        ...backgrounds,
        ...urgencies.filter((urgency) => urgency !== 'emergency').map((name) => `${name}-soft`),
      ].toSorted(),
    )
  })
})
