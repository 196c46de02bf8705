import { describe, expect, it } from 'vitest'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'

const fact = (label: string, value: string, more: object = {}) => ({
  ...{ label, value, basis: 'explanation', sources: [], ...more },
})
const guide = (locale: 'en' | 'es', course: string, keyFacts: object[], summary = 'Rays.') => ({
  ...treatment(locale),
  ...{ summary, keyFacts, course: block(course), dose: block('') },
})
const found = (...[locale, course, keyFacts, summary]: Parameters<typeof guide>) =>
  findingsOf('S5', guide(locale, course, keyFacts, summary) as never).map(({ path }) => path)

const english = [fact('How many sessions', '15, one a day, Monday to Friday')]
const spanish = [fact('Cuántas sesiones', '15, una al día, de lunes a viernes')]

describe('S5, how many sessions there are in all', () => {
  it.each([
    ['en', 'There are 15 sessions over 3 weeks. In all you come to 25 sessions over 5 weeks.', []],
    ['en', 'In all you come to 25 sessions.', english],
    ['en', 'You come to twenty visits in total. Plan 12 visits.', []],
    ['es', 'En total vendrá usted a 25 sesiones en 5 semanas, y nada más.', spanish],
    ['es', 'Son 15 sesiones. En total son 25 sesiones.', []],
  ] as const)('is one number, in “%s”: %s', (locale, course, facts) => {
    expect(found(locale, course, [...facts])).toEqual(['course.body'])
  })

  it.each([
    ['en', 'In all you come to 15 sessions.', english],
    ['en', 'Some have a boost of 5 sessions. In all that makes 20 sessions.', english],
    ['en', 'In all you come to 15 sessions. After 5 sessions we look at your skin.', english],
    ['en', 'In all there are 12 sessions, 2 sessions a week.', []],
    ['en', 'In all you come to 25 sessions.', [fact('How many sessions', '15', { conditions: ['Cancer in situ'] })]],
    ['es', 'En total son 15 sesiones. De 4 a 5 sesiones más son de refuerzo.', spanish],
  ] as const)('may be told so, in “%s”: %s', (locale, course, facts) => {
    expect(found(locale, course, [...facts])).toEqual([])
  })

  it('is left open of a text with so many numbers that nearly each total is a sum of some', () => {
    const many = Array.from(
      { length: 40 },
      (_, index) => `Group ${'A'.repeat(index + 1)} has ${1000 + index} sessions.`,
    )
    expect(found('en', `${many.join(' ')} In all that is 999999 sessions.`, [])).toEqual([])
  })
})
