import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refuseColor } from '../src/check-color.ts'
import { contrast, lowestContrast, toSeen } from '../src/contrast.ts'
import { backgroundsWith, headingOf, paletteOf } from '../src/palette.ts'
import { fixedColors, themes } from '../src/site-colors.ts'

const anyColor = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const isAccepted = (color: string) => refuseColor('mainColor', { mainColor: color }) === undefined
const accepted = anyColor.map((color) => refuseColor('mainColor', { mainColor: color })?.nearest ?? color)

describe('A color of a clinic', () => {
  it('is refused where it is too light to read, with its contrast and the nearest that passes', () => {
    expect(refuseColor('mainColor', { mainColor: '#ffd400' })).toMatchObject({ needed: 4.5 })
    expect(refuseColor('mainColor', { mainColor: '#ffffff' })?.contrast).toBe(1)
    for (const color of ['#09525a', '#000000', '#7a1f5c']) expect(isAccepted(color), color).toBe(true)
  })

  it('is refused as a second color too, beside whichever main color', () => {
    expect(refuseColor('secondColor', { secondColor: '#8ecae6', mainColor: '#023047' })).toBeDefined()
    expect(refuseColor('secondColor', { mainColor: '#ffd400' })).toBeUndefined()
  })

  it('has a nearest color that passes by itself, of about its hue, and no darker than it must be', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const refused = refuseColor('mainColor', { mainColor: color })
        if (!refused) return
        expect(isAccepted(refused.nearest), `${color} ${refused.nearest}`).toBe(true)
        const lighter = lowestContrast(refused.nearest, backgroundsWith(refused.nearest, 'light'))
        expect(lighter).toBeLessThan(4.7)
        const [from, to] = [toSeen(color), toSeen(refused.nearest)]
        if (to.c < 0.02 || from.c < 0.02) return
        const turned = Math.abs(from.h - to.h)
        expect(Math.min(turned, 360 - turned), `${color} ${refused.nearest}`).toBeLessThan(30)
      }),
      { numRuns: 60 },
    )
  })
})

describe('The palette of any accepted colors', () => {
  it('has the contrast of level AAA wherever it is read, in both themes', () => {
    fc.assert(
      fc.property(accepted, accepted, (main, second) => {
        for (const theme of themes) {
          const { brand, 'brand-deep': deep, 'brand-soft': soft, 'on-brand': onBrand } = paletteOf(main, theme)
          const texts = { brand, deep, heading: headingOf(second, main, theme) }
          for (const [name, text] of Object.entries(texts))
            expect(
              lowestContrast(text, backgroundsWith(main, theme)),
              `${theme} ${name} ${main}`,
            ).toBeGreaterThanOrEqual(7)
          for (const ink of Object.values(fixedColors[theme].inks))
            expect(contrast(ink, soft), `${theme} soft ${main}`).toBeGreaterThanOrEqual(7)
          for (const ground of [brand, deep])
            expect(contrast(onBrand, ground), `${theme} button ${main}`).toBeGreaterThanOrEqual(7)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is the chosen color itself where that has enough contrast', () => {
    expect(paletteOf('#09525a', 'light').brand).toBe('#09525a')
    expect(headingOf('#4a148c', undefined, 'light')).toBe('#4a148c')
  })

  it('keeps a heading readable on the site’s own soft background, where no main color was chosen', () => {
    for (const theme of themes)
      expect(
        lowestContrast(headingOf('#b3470e', undefined, theme), backgroundsWith(undefined, theme)),
      ).toBeGreaterThanOrEqual(7)
  })
})
