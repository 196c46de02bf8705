import type { CareAdvice, Clinic, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { formatPhone, toDialString } from '../src/i18n/format.ts'
import { splitPhoneLabel } from '../src/i18n/split-phone-label.ts'
import { isTextCode, numbersInText } from '../src/page-context/numbers-in-text.ts'
import type { SideEffectView } from '../src/views/side-effect/side-effect.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const clinic = exampleOf('clinic')
const effect = exampleOf('side-effect')
const cork = { street: '1 Lee Road', city: 'Cork', country: 'IE' }
const inIreland = (change: Partial<Clinic>): PublishedDocument[] =>
  exampleSite.map((document) =>
    document.type === 'clinic'
      ? { ...document, address: cork, emergencyText: 'If it can’t wait, call 112.', ...change }
      : document,
  )

describe('A number in the form of its country', () => {
  it('is printed and dialed as it is written', () => {
    const numbers = ['0800 611 116', '900 12 34 56', '13 11 14', '138 0013 8000', '1800 459 459']
    expect(numbers.map((number) => formatPhone(number))).toEqual(numbers)
    expect(numbers.map((number) => toDialString(number))).toEqual([
      ...['0800611116', '900123456', '131114', '13800138000', '1800459459'],
    ])
    expect(toDialString('(01) 234 5678')).toBe('012345678')
    expect(toDialString('13 YARN')).toBe('139276')
    expect(toDialString('1-800-222-1222')).toBe('+18002221222')
  })

  it('is never divided within its label', () => {
    expect(splitPhoneLabel('Call 13 YARN, extension 7').number).toBe('13 YARN')
    expect(splitPhoneLabel('Call 1300 MH CALL').number).toBe('1300 MH CALL')
    expect(splitPhoneLabel('Call (01) 234 5678').number).toBe('(01) 234 5678')
    expect(splitPhoneLabel('Call 112 now if:').number).toBe('112')
  })

  it('is the number of a clinic on its page, and for search engines one of its country', () => {
    const phones = [{ ...clinic.phones[0]!, number: '1800 459 459' }]
    const { page, ofType } = pageAt(inIreland({ phones }), `/clinics/${clinic.slug}/`)
    expect(JSON.stringify(page)).toContain('"href":"tel:1800459459","label":"Call 1800 459 459"')
    const [node] = ofType('MedicalClinic')
    expect(node?.telephone).toBe('1800 459 459')
    expect(node?.contactPoint).toMatchObject([{ telephone: '1800 459 459', areaServed: { name: 'Ireland' } }])
  })

  it('is that of another service on a care card', () => {
    const card = exampleSite.find(({ id, locale }) => id === 'care-clinic' && locale === 'en') as CareAdvice
    const careAdvice = [{ type: 'care-advice' as const, id: 'care-clinic' }]
    const cardOf = (phone: string, country: string) => {
      const called = { action: 'callNumber' as const, service: 'the helpline', country, phone }
      const site = withChange(withChange(exampleSite, effect, { careAdvice }), card, called)
      return (pageAt(site, `/side-effects/${effect.slug}/`).page.body as SideEffectView).careCards
    }
    expect(JSON.stringify(cardOf('13 11 14', 'AU'))).toContain('tel:131114')
    // Five digits are called in India, and take texts alone in Ireland.
    expect(JSON.stringify(cardOf('14416', 'IN'))).toContain('tel:14416')
    expect(JSON.stringify(cardOf('50808', 'IE'))).toContain('sms:50808')
  })
})

describe('A short code', () => {
  it('takes texts alone where the country keeps its length for them', () => {
    expect(['686868', '741741', '85258'].map((code) => isTextCode(code, 'US'))).toEqual([true, true, true])
    expect(isTextCode('85258', 'GB')).toBe(true)
    for (const [code, country] of [
      ['118118', 'GB'],
      ['131114', 'AU'],
      ['14416', 'IN'],
      ['02800', 'NO'],
      ['116123', 'US'],
      ['988', 'US'],
    ] as const)
      expect(isTextCode(code, country), code).toBe(false)
  })
})

describe('A number within a text', () => {
  it('is found with its area code, however the text parts it', () => {
    expect(numbersInText('Call (02) 9999 9999 or 13 11 14.')).toEqual(['(02) 9999 9999', '13 11 14'])
    expect(numbersInText('Call +44 (0)20 7946 0123.')).toEqual(['+44 20 7946 0123'])
    expect(numbersInText('Call (403) 555-0142, or 911 (24 hours).')).toEqual(['(403) 555-0142', '911'])
    expect(numbersInText('First (1) call 112, then (2) 0800 611 116.')).toEqual(['112', '0800 611 116'])
  })
})
