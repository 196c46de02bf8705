import { describe, expect, it } from 'vitest'
import { block, findingsOf, soundSite, treatment } from '../fixtures/sound-site.ts'

const list = {
  en: [
    { item: 'First talk', min: 0 },
    { item: 'Course of three sessions', min: 1480 },
    { item: 'One session', min: 520, max: 560 },
    { item: 'Blood test', min: 42.5 },
  ],
  es: [
    { item: 'Ciclo de tres sesiones', min: 1480 },
    { item: 'Una sesión', min: 520, max: 560 },
  ],
}

function found(locale: 'en' | 'es', currency: string, text: string): string[] {
  const others = soundSite.flatMap((document) =>
    document.type === 'clinic' && document.locale === locale ? { ...document, currency, prices: list[locale] } : [],
  )
  const guide = { ...treatment(locale), costNote: block(text) }
  return findingsOf('S5', guide as never, { others }).map(({ path }) => path)
}

describe('S5, prices in the words of a guide', () => {
  it.each([
    ['en', 'GBP', 'A course of three sessions costs £1,380.'],
    ['en', 'USD', 'You pay $1,380 for the course of three sessions.'],
    ['en', 'USD', 'Each session is 480 dollars.'],
    ['en', 'EUR', 'The blood test costs EUR 45.'],
    ['en', 'USD', 'The blood test costs $42.75.'],
    ['en', 'USD', 'A course of three sessions costs $1,480.50.'],
    ['es', 'EUR', 'El ciclo de tres sesiones cuesta 1.380 euros.'],
    ['es', 'EUR', 'El ciclo de tres sesiones cuesta 1 380 euros.'],
    ['es', 'MXN', 'Cada sesión cuesta 480 pesos.'],
    ['es', 'USD', 'El ciclo de tres sesiones cuesta $1,380.'],
  ] as const)('are those of its clinic: %s, %s: %s', (locale, currency, text) => {
    expect(found(locale, currency, text)).toEqual(['costNote.body'])
  })

  it.each([
    ['en', 'GBP', 'A course of three sessions costs £1,480.'],
    ['en', 'EUR', 'A course of three sessions costs 1.480,00 €.'],
    ['en', 'USD', 'A session is $540.'],
    ['en', 'USD', 'Six sessions come to $3,120.'],
    ['en', 'USD', 'The course of three sessions and the blood test come to $1,522.50.'],
    // Nothing of the price list.
    ['en', 'USD', 'Your plan may ask you to pay the first $2,000 of a year yourself.'],
    ['en', 'USD', 'A taxi home costs about $30.'],
    // Of another currency, or no money.
    ['en', 'USD', 'In Canada a session costs 700 CAD.'],
    ['en', 'USD', 'After 12 sessions, 300 people felt better.'],
    ['en', 'USD', 'One session in three is given in the US 300 miles from here.'],
    ['es', 'EUR', 'El ciclo de tres sesiones cuesta 1480 €.'],
    ['es', 'MXN', 'Dos sesiones cuestan 1,040 pesos.'],
  ] as const)('may be told so: %s, %s: %s', (locale, currency, text) => {
    expect(found(locale, currency, text)).toEqual([])
  })

  it.each(['9'.repeat(20_000), '9,'.repeat(10_000), '9 999'.repeat(4000), '$'.repeat(20_000), '$9'.repeat(10_000)])(
    'are looked for in any text at once',
    { timeout: 3000 },
    (text) => {
      expect(found('en', 'USD', `One session ${text}.`)).toEqual(text.startsWith('$9') ? ['costNote.body'] : [])
    },
  )

  it('are not compared where the clinic has no list', () => {
    const guide = { ...treatment(), costNote: block('A course of three sessions costs $1,380.') }
    const others = soundSite.flatMap((document) =>
      document.type === 'clinic' ? { ...document, currency: undefined, prices: undefined } : [],
    )
    expect(findingsOf('S5', guide as never, { others })).toEqual([])
  })
})
