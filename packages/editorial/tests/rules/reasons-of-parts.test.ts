import { describe, expect, it } from 'vitest'
import { findingsOf, treatment } from '../fixtures/sound-site.ts'

const names = {
  en: ['a copper IUD', 'a hormonal IUD with levonorgestrel', 'the insertion of an IUD'],
  es: ['el DIU de cobre', 'el DIU hormonal con levonorgestrel', 'la colocación de un DIU'],
} as const

function guide(locale: 'en' | 'es', text: string, scope: object, settings: string[]) {
  const parts = names[locale].map((name, index) => ({ type: 'intervention', id: `part-${index}`, locale, name }))
  const interventions = parts.map(({ id }, index) => ({
    kind: ['device', 'drug', 'procedure'][index],
    intervention: { type: 'intervention', id },
    isSupporting: index === 2,
    ...(index === 1 && { genericName: 'levonorgestrel' }),
  }))
  const reason = { text, kind: 'absolute', basis: 'label', sources: [], ...scope }
  const document = { ...treatment(locale), name: 'IUD', plainName: 'IUD', interventions, settings }
  return findingsOf('D8', { ...document, contraindications: [reason] }, { others: parts as never[] })
    .filter(({ level }) => level === 'warn')
    .map(({ path }) => path)
}
const found = (locale: 'en' | 'es', text: string, scope: object = {}, settings = ['outpatient', 'home']) =>
  guide(locale, text, scope, settings)

describe('D8, a reason against a part of a treatment', () => {
  it.each([
    ['en', 'Copper only: Wilson’s disease'],
    ['en', 'Wilson’s disease: then no copper'],
    ['en', 'An allergy to copper'],
    ['en', 'Hormone only: breast cancer'],
    ['en', 'Liver cancer (only the hormonal one)'],
    ['en', 'Breast cancer: then no levonorgestrel'],
    ['es', 'Solo el de cobre: enfermedad de Wilson'],
    ['es', 'Solo el hormonal: cáncer de mama'],
    ['es', 'Enfermedad de Wilson: entonces sin cobre'],
    ['es', 'Alergia al cobre'],
    ['es', 'Cáncer de mama: el levonorgestrel no'],
  ] as const)('is asked for that part, in “%s”: %s', (locale, text) => {
    expect(found(locale, text)).toEqual(['contraindications.0.interventions'])
    const interventions = [{ type: 'intervention', id: 'part-0' }]
    expect(found(locale, text, { interventions })).toEqual([])
  })

  it.each([
    ['en', 'For home: nobody lives with you'],
    ['en', 'Only at home: no telephone'],
    ['en', 'No running water (home only)'],
    ['es', 'Para casa: vive a solas'],
    ['es', 'Solo en casa: no hay teléfono'],
  ] as const)('is asked for its place, in “%s”: %s', (locale, text) => {
    expect(found(locale, text)).toEqual(['contraindications.0.settings'])
    expect(found(locale, text, { settings: ['home'] })).toEqual([])
    expect(found(locale, text, {}, ['outpatient'])).toEqual([])
  })

  it.each([
    ['en', 'You are pregnant'],
    ['en', 'An infection of the womb'],
    ['en', 'An IUD is in place already'],
    ['en', 'An allergy to copper and to levonorgestrel'],
    ['en', 'Nobody is at home with you'],
    ['es', 'Está embarazada'],
    ['es', 'Una infección del útero'],
    ['es', 'Alergia al cobre y al levonorgestrel'],
    ['es', 'Nadie está en casa con usted'],
  ] as const)('is none, in “%s”: %s', (locale, text) => {
    expect(found(locale, text)).toEqual([])
  })
})
