import { describe, expect, it } from 'vitest'
import { unitsInGuide, unitsInTranslation } from '../fixtures/unit-pairs.ts'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'

describe.each(['en', 'es'] as const)('S5, one number in two texts of a guide, in “%s”', (locale) => {
  const found = (dose: string, aftercare: string) =>
    findingsOf('S5', { ...treatment(locale), benefits: [], dose: block(dose), aftercare: block(aftercare) })

  it.each(unitsInGuide[locale].wrong)('has another unit: “%s” “%s”', (...texts) => {
    expect(found(...texts).map(({ path }) => path)).toEqual(['aftercare.body'])
  })

  it.each(unitsInGuide[locale].fine)('has the same unit, or is of something else: “%s” “%s”', (...texts) => {
    expect(found(...texts)).toEqual([])
  })
})

describe('L2, one number in two languages', () => {
  const found = (english: string, spanish: string) => {
    const original = { ...treatment('en'), aftercare: block(english) }
    return findingsOf('L2', { ...treatment('es'), aftercare: block(spanish) }, { others: [original] })
  }

  it.each(unitsInTranslation.wrong)('has another unit: “%s” “%s”', (...texts) => {
    expect(found(...texts).map(({ path }) => path)).toEqual(['aftercare.body'])
  })

  it.each(unitsInTranslation.fine)('has the same unit: “%s” “%s”', (...texts) => {
    expect(found(...texts)).toEqual([])
  })

  it('is told with both units', () => {
    expect(found('You take 50 mg.', 'Usted toma 50 mcg.')[0]?.message).toBe(
      'The English text says 50 mg, the translation 50 mcg.',
    )
  })
})
