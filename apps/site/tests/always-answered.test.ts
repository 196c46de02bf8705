import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { saysAlways } from '../src/i18n/always-answered.ts'

describe('Phone hours', () => {
  it.each([
    ['en', 'Day and night'],
    ['en', 'Day and night, every day.'],
    ['en', '24 hours a day, 7 days a week'],
    ['en', '24/7 (including weekends and holidays)'],
    ['en', 'Around the clock'],
    ['es', 'De día y de noche'],
    ['es', 'Las 24 horas del día, los 7 días de la semana'],
    ['es', '24 h, todos los días'],
  ] as const)('are day and night in %s: %s', (locale, hours) => {
    expect(saysAlways(uiText[locale], hours)).toBe(true)
  })

  it.each([
    ['en', 'Every day'],
    ['en', 'Day and night on weekends'],
    ['en', '24 hours, Monday to Friday'],
    ['en', 'Always on weekdays'],
    ['en', 'Day and night, only in the 14 days after'],
    ['es', 'Las 24 horas, salvo los domingos'],
    ['es', 'De noche'],
    ['es', 'Todos los días'],
  ] as const)('are not day and night in %s: %s', (locale, hours) => {
    expect(saysAlways(uiText[locale], hours)).toBe(false)
  })
})
