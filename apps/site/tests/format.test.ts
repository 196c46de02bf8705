import { describe, expect, it } from 'vitest'
import { formatDay, formatFileSize, formatSpan } from '../src/i18n/format-number.ts'
import { toDialString, formatLanguages, formatPhone, nameComparer } from '../src/i18n/format.ts'
import { uiText } from '../src/i18n/ui-text.ts'

describe('Dates, numbers and times', () => {
  it('are written as the language writes them, without a shift of time zone', () => {
    expect(formatDay({ locale: 'en' }, '2026-11-01')).toBe('November 1, 2026')
    expect(formatDay({ locale: 'es' }, '2026-11-01')).toBe('1 de noviembre de 2026')
  })

  it('name languages as they are written within a sentence, and leave other words as they are', () => {
    expect(formatLanguages('es', ['Español', 'Inglés', 'Lengua de señas'])).toEqual([
      'español',
      'inglés',
      'Lengua de señas',
    ])
    expect(formatLanguages('en', ['english', 'Spanish'])).toEqual(['English', 'Spanish'])
  })

  it('order names as people do, with numbers by their size', () => {
    const names = ['Room 10', 'École', 'room 2', 'Zürich', 'Ávila', 'Room 1']
    expect(names.toSorted(nameComparer('en'))).toEqual(['Ávila', 'École', 'Room 1', 'room 2', 'Room 10', 'Zürich'])
    expect(['nube', 'ñandú', 'oca', 'nota'].toSorted(nameComparer('es'))).toEqual(['nota', 'nube', 'ñandú', 'oca'])
  })

  it('state the size of a file as readers know it', () => {
    const sizes = [64, 168_135, 999_499, 999_600, 8_249_000, 25_000_000].map((bytes) =>
      formatFileSize({ locale: 'en' }, bytes),
    )
    expect(sizes).toEqual(['0 kB', '168 kB', '999 kB', '1 MB', '8.2 MB', '25 MB'])
    expect(formatFileSize({ locale: 'es' }, 8_249_000)).toBe('8.2 MB')
  })

  it('state a span of time in words', () => {
    const words = { ...uiText.en.span, units: uiText.en.unit }
    expect(formatSpan({ locale: 'en' }, { min: 5, max: 10, unit: 'minutes' }, words)).toBe('5 to 10 minutes')
    expect(formatSpan({ locale: 'en' }, { min: 1, max: 1, unit: 'hours' }, words)).toBe('1 hour')
    expect(formatSpan({ locale: 'en' }, { min: 0, max: 2, unit: 'days' }, words)).toBe('up to 2 days')
    expect(formatSpan({ locale: 'en' }, { min: 37.5, max: 37.5, unit: 'minutes' }, words)).toBe('37.5 minutes')
    expect(formatSpan({ locale: 'en' }, { min: 2, max: 4, unit: 'seconds' }, words)).toBe('2 to 4 seconds')
    expect(formatSpan({ locale: 'en' }, { min: 24, unit: 'hours' }, words)).toBe('24 hours or longer')
  })

  it('show a phone number in its domestic form and dial it in full', () => {
    expect(formatPhone('+1-310-555-0142')).toBe('(310) 555-0142')
    expect(toDialString('+1-310-555-0142')).toBe('+13105550142')
    expect(toDialString('1-800-FDA-1088')).toBe('+18003321088')
    expect(toDialString('911')).toBe('911')
  })
})
