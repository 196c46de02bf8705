import { describe, expect, it } from 'vitest'
import { block, breathing, careCard, findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

/** The guide with an effect, a card and nothing else that lists others. */
const guide = (locale: 'en' | 'es' = 'en') => ({
  ...treatment(locale),
  sideEffects: treatment(locale)
    .sideEffects.slice(0, 1)
    .map((row) => ({
      ...row,
      effect: { type: 'side-effect' as const, id: 'effect-nausea' },
    })),
  careAdvice: [{ type: 'care-advice' as const, id: 'care-911' }],
})

describe('D6, what a guide lists', () => {
  it.each([
    ['en', 'You can drive home right after it.'],
    ['en', 'You do not need an adult to take you home.'],
    ['es', 'Puede manejar a casa enseguida.'],
  ] as const)('is found where it says the opposite of a warning, in “%s”: %s', (locale, words) => {
    const effect = { ...nausea(locale), whatToDo: block(words) }
    const found = findingsOf('D6', guide(locale), { others: [effect] })
    expect(found.map(({ path, excerpt }) => [path, excerpt])).toEqual([['sideEffects.0.effect', words]])
    expect(found[0]?.message).toContain(`In “${effect.plainName}”: `)
    expect(found[0]?.next).toContain(effect.plainName)
  })

  it('is found in a care card too', () => {
    const card = { ...careCard('care-911'), outOfHoursAction: 'You can drive home.' }
    expect(findingsOf('D6', guide(), { others: [card] }).map(({ path }) => path)).toEqual(['careAdvice.0'])
  })

  it('is none of a guide that doesn’t list it, nor of one to which the topic doesn’t apply', () => {
    const effect = { ...breathing(), whatToDo: block('You can drive home right after it.') }
    expect(findingsOf('D6', guide(), { others: [effect] })).toEqual([])
    expect(findingsOf('D6', guide(), { others: [nausea()] })).toEqual([])
  })
})
