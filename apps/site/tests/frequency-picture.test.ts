import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { figurePhrase } from '../src/i18n/frequency-phrase.ts'
import { frequencyPicture } from '../src/views/parts/frequency-picture.ts'
import { count, figure, percent, range } from './support/frequency-figures.ts'

describe('The picture beside the number', () => {
  it.each([
    [count(38, 188), { marked: 2, all: 10, qualifier: 'about' }],
    [count(38, 188, 'exactly'), { marked: 2, all: 10, qualifier: 'about' }],
    [count(24, 34), { marked: 7, all: 10, qualifier: 'about' }],
    [count(50, 50), { marked: 10, all: 10 }],
    [count(25, 100, 'exactly'), { marked: 25, all: 100 }],
    [count(199, 200), { marked: 99, all: 100, qualifier: 'about' }],
    [count(5, 500, 'exactly'), { marked: 1, all: 100 }],
    [percent(20, 67, 'atLeast'), { marked: 2, all: 10, qualifier: 'atLeast' }],
    [percent(40, 1_000, 'moreThan'), { marked: 4, all: 10, qualifier: 'moreThan' }],
  ])('shows the share that the words state, and is as exact as they are: %#', (value, picture) => {
    expect(frequencyPicture(figure(value))).toEqual(picture)
  })

  it.each([
    ['mark nobody', count(0, 67)],
    ['mark less than one in a hundred', count(3, 1_000)],
    ['show a few people as if they were many', count(1, 24)],
    ['show people that nobody has counted', percent(20)],
    ['show an upper limit as a share', percent(24.5, 4_000, 'upTo')],
    ['show a range as a share', range(20, 40, { denominator: 900 })],
  ])('is left out where it would %s', (_, value) => {
    expect(frequencyPicture(figure(value))).toBeUndefined()
  })

  it('is left out where sessions were counted', () => {
    expect(frequencyPicture(figure(count(300, 1_000), 'session'))).toBeUndefined()
  })

  it('never stands without a word, nor a word beside too few people', () => {
    const values = [1, 2, 5, 24, 29, 30, 299, 300, 5_000].flatMap((all) =>
      [0, 1, Math.ceil(all / 10), all].flatMap((some) =>
        (['exactly', 'atLeast', 'upTo', 'lessThan'] as const).map((qualifier) =>
          count(Math.min(some, all), all, qualifier),
        ),
      ),
    )
    for (const value of values) {
      const { band, remark } = figurePhrase(figure(value), { locale: 'en' }, uiText.en)
      if (frequencyPicture(figure(value))) expect(band, JSON.stringify(value)).toBeDefined()
      if (remark) expect(band, JSON.stringify(value)).toBeUndefined()
    }
  })
})
