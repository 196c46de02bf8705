import { describe, expect, it } from 'vitest'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'

const found = (locale: 'en' | 'es', words: string) =>
  findingsOf('D6', { ...treatment(locale), aftercare: block(words) }).map(({ path }) => path)

describe('D6, the way home without an adult', () => {
  it.each([
    ['en', 'You can go home by taxi, alone.'],
    ['en', 'A taxi home is enough.'],
    ['en', 'An Uber is fine to get home.'],
    ['en', 'You can make your own way home.'],
    ['en', 'Public transport is fine for the way home.'],
    ['es', 'Puede irse a casa en taxi sin compañía.'],
    ['es', 'Puede irse a casa, si quiere, sola.'],
    ['es', 'Un taxi basta para volver a casa.'],
    ['es', 'No hace falta que venga con nadie.'],
  ] as const)('is found, in “%s”: %s', (locale, words) => {
    expect(found(locale, words)).toEqual(['aftercare.body'])
  })

  it.each([
    ['en', 'Do not go home alone by taxi.'],
    ['en', 'A taxi alone is not enough.'],
    ['en', 'The bus is fine to get to us.'],
    ['en', 'An adult takes you home; a taxi driver doesn’t count.'],
    ['es', 'Un taxi no basta.'],
    ['es', 'No se vaya solo en taxi.'],
    ['es', 'No puede irse sin un adulto.'],
  ] as const)('is none in a warning, or of the way to the clinic, in “%s”: %s', (locale, words) => {
    expect(found(locale, words)).toEqual([])
  })
})
