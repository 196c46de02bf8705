import { describe, expect, it } from 'vitest'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const found = (locale: 'en' | 'es', aftercare: string, warning: string) => {
  const [pointer] = treatment(locale).safetyWarnings
  const others = [{ ...sound('safety-warning', pointer!.id, locale), body: block(warning) }]
  const guide = { ...treatment(locale), aftercare: block(aftercare), gettingHome: undefined, whatToAvoid: [] }
  return findingsOf('D6', guide as never, { others }).filter(({ level }) => level === 'warn')
}

describe('D6, a ban that ends sooner than a warning', () => {
  it.each([
    ['en', 'Do not drive for 24 hours.', 'Do not drive for 14 days.'],
    ['en', 'No driving for 24 hours.', 'Do not drive until 14 days after the last session.'],
    ['en', 'Do not drink alcohol for 24 hours.', 'Do not drink alcohol for 3 days.'],
    ['es', 'No maneje durante 24 horas.', 'No maneje durante 14 días.'],
  ] as const)('is told, in “%s”: %s / %s', (locale, aftercare, warning) => {
    expect(found(locale, aftercare, warning).map(({ path, excerpt }) => [path, excerpt])).toEqual([
      ['aftercare.body', aftercare],
    ])
  })

  it.each([
    ['en', 'Do not drive for 24 hours.', 'Do not drive for a day.'],
    ['en', 'Do not drive for 14 days.', 'Do not drive for 24 hours.'],
    ['en', 'Do not drink alcohol for 24 hours.', 'Do not drive for 14 days.'],
    ['es', 'No maneje durante 24 horas.', 'No maneje durante 1 día.'],
  ] as const)(
    'is none where they agree, or the longer one is the guide’s, in “%s”: %s / %s',
    (locale, aftercare, warning) => {
      expect(found(locale, aftercare, warning)).toEqual([])
    },
  )
})
