import type { Clinic } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { openingLines } from '../src/page-context/opening-lines.ts'

type Hours = Clinic['hours']
const on = (day: Hours[number]['day'], opens = '09:00', closes = '17:00') => ({ day, opens, closes })
const shown = (hours: Hours, region: Parameters<typeof openingLines>[1] = { locale: 'en', country: 'US' }) =>
  openingLines(hours, region).map(({ days, hours: open }) => `${days}: ${open}`.replaceAll(/\s/gu, ' '))

describe('Opening hours', () => {
  it('name two days one by one, more by the first and the last', () => {
    expect(shown([on('tuesday'), on('monday')])).toEqual(['Monday and Tuesday: 9:00 AM – 5:00 PM'])
    expect(shown([on('tuesday'), on('monday'), on('wednesday')])).toEqual(['Monday to Wednesday: 9:00 AM – 5:00 PM'])
  })

  it('put days of the same hours into one line, in the order of the week', () => {
    const friday = on('friday', '09:00', '12:00')
    expect(shown([friday, on('thursday'), on('monday'), on('tuesday'), on('saturday')])).toEqual([
      'Monday, Tuesday, Thursday, and Saturday: 9:00 AM – 5:00 PM',
      'Friday: 9:00 AM – 12:00 PM',
    ])
  })

  it('are day and night where no minute is missing but the last, which a form can’t hold', () => {
    expect(shown([on('sunday', '00:00', '23:59')])).toEqual(['Sunday: Day and night'])
    expect(shown([on('sunday', '00:00', '23:59')], { locale: 'es', country: 'ES' })).toEqual(['domingo: Día y noche'])
  })

  it('tell a day with a break once, with both its hours', () => {
    const week = (['monday', 'tuesday', 'wednesday', 'thursday'] as const).map((day) => on(day, '09:00', '14:00'))
    const evenings = [on('tuesday', '16:00', '20:00'), on('thursday', '16:00', '20:00')]
    expect(shown([...evenings, ...week], { locale: 'es', country: 'ES' })).toEqual([
      'lunes y miércoles: 9:00 – 14:00',
      'martes y jueves: 9:00 – 14:00 y 16:00 – 20:00',
    ])
  })
})
