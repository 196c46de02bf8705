import { describe, expect, it } from 'vitest'
import { avoidedSentences } from '../fixtures/avoided-sentences.ts'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

/** A guide that neither lists nor warns of any of it. */
const silent = {
  whatToAvoid: [],
  contraindications: [],
  interactions: undefined,
  pregnancyAndBreastfeeding: undefined,
  safetyWarnings: [],
  preparation: block('Wear loose clothes.'),
}
const never = (text: string, kind = 'absolute') => ({ text, kind, basis: 'label', sources: [] })
const warnings = {
  en: { whatToAvoid: ['Alcohol for 24 hours'], contraindications: [never('Pregnancy'), never('Breastfeeding')] },
  es: { whatToAvoid: ['Alcohol durante 24 horas'], contraindications: [never('Embarazo'), never('Lactancia')] },
}

const said = (locale: 'en' | 'es', text: string, fields: object) =>
  findingsOf('D6', { ...treatment(locale), ...silent, ...fields, aftercare: block(text) })

describe.each(['en', 'es'] as const)('D6, what a guide tells patients to avoid, in “%s”', (locale) => {
  const { wrong, fine } = avoidedSentences[locale]

  it.each(wrong)('may not be allowed: %s', (sentence) => {
    expect(said(locale, sentence, warnings[locale])).not.toEqual([])
  })

  it.each(fine)('is not allowed by: %s', (sentence) => {
    expect(said(locale, sentence, warnings[locale])).toEqual([])
  })

  it.each(wrong)('may be allowed where the guide warns of nothing: %s', (sentence) => {
    expect(said(locale, sentence, {})).toEqual([])
  })
})

describe('D6, where the warning stands', () => {
  const sentence = 'You can drink alcohol as usual.'

  it.each([
    ['a sentence of the same page', { preparation: block('Do not drink alcohol for a day.') }],
    ['the text on other medicines', { interactions: block('Avoid alcohol: it adds to the drowsiness.') }],
    ['what to avoid', { whatToAvoid: ['Beer, wine, and other alcohol'] }],
  ])('finds it in %s', (_name, fields) => {
    expect(said('en', sentence, fields)).toHaveLength(1)
  })

  it('finds it against a reason that may rule the treatment out', () => {
    const fields = { contraindications: [never('Pregnancy', 'possible')] }
    expect(said('en', 'It is safe in pregnancy.', fields)).toHaveLength(1)
  })

  it('takes a reason to talk first for no ban', () => {
    const fields = { contraindications: [never('Pregnancy', 'relative')] }
    expect(said('en', 'It is safe in pregnancy.', fields)).toEqual([])
  })

  it('keeps pregnancy and breastfeeding apart', () => {
    const fields = { contraindications: [never('Pregnancy')] }
    expect(said('en', 'You can keep breastfeeding.', fields)).toEqual([])
  })

  it('holds a question to the guide that it belongs to', () => {
    const guide = { ...treatment(), ...silent, ...warnings.en }
    const faq = { ...sound('faq', 'faq-stop'), answer: block(sentence) }
    expect(findingsOf('D6', faq as never, { others: [guide as never] })).toHaveLength(1)
    const open = { ...guide, whatToAvoid: [] }
    expect(findingsOf('D6', faq as never, { others: [open as never] })).toEqual([])
  })
})

describe('D6, a permission that comes sooner than a warning of the page ends', () => {
  const page = (locale: 'en' | 'es', warning: string, permission: string) =>
    findingsOf('D6', {
      ...treatment(locale),
      ...silent,
      preparation: block(warning),
      aftercare: block(permission),
    })

  it.each([
    ['en', 'Do not drive for 24 hours.', 'You can drive again after 2 hours.'],
    ['en', 'Do not drive for 24 hours.', 'You can drive after an hour.'],
    ['en', 'Do not drink alcohol for two days.', 'You may drink alcohol again after one day.'],
    ['en', 'Do not breastfeed for 48 hours.', 'You can breastfeed again after 12 hours.'],
    ['en', 'Do not drive for a week, or two weeks after the longer operation.', 'You can drive after 3 days.'],
    ['es', 'No maneje durante 24 horas.', 'Puede manejar después de 2 horas.'],
    ['es', 'No maneje durante un día.', 'Puede manejar después de media hora.'],
    ['es', 'No beba alcohol durante dos días.', 'Puede beber alcohol después de 24 horas.'],
  ] as const)('is found, in “%s”: %s %s', (locale, warning, permission) => {
    const found = page(locale, warning, permission).filter(({ path }) => path === 'aftercare.body')
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('asks to wait')])
  })

  it.each([
    ['en', 'Do not drive for 24 hours.', 'You can drive again after 24 hours.'],
    ['en', 'Do not drive for a day.', 'You can drive again after 24 hours.'],
    ['en', 'Do not drive for 24 hours.', 'You can drive again the next day.'],
    ['en', 'Do not drive for 24 hours, or 48 hours after the higher dose.', 'You can drive again after 24 hours.'],
    ['en', 'Do not drive until you have slept.', 'You can drive again after 8 hours.'],
    ['en', 'Do not eat for 6 hours before.', 'You can drink clear liquids until 2 hours before.'],
    ['en', 'Do not drive for 24 hours.', 'You can eat after 2 hours.'],
    ['es', 'No maneje durante 24 horas.', 'Puede manejar después de un día.'],
    ['es', 'No maneje durante 24 horas.', 'Puede comer después de 2 horas.'],
  ] as const)('is none, in “%s”: %s %s', (locale, warning, permission) => {
    expect(page(locale, warning, permission).filter(({ path }) => path === 'aftercare.body')).toEqual([])
  })
})
