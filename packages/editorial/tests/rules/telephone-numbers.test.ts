import { describe, expect, it } from 'vitest'
import { numberIn } from '../../src/lexicon/numbers.ts'
import { splitSentences } from '../../src/reading/sentences.ts'

const found = (text: string) => splitSentences(text, 'en').flatMap((sentence) => numberIn(sentence, 'en') ?? [])

describe('A telephone number within a text', () => {
  it.each([
    ...['Call 0800 611 116.', 'Call 13 11 14.', 'Call +44 20 7946 0123.', 'Call (01) 234 5678.', 'Ring 116 123.'],
    ...[
      'Ring 900 12 34 56.',
      'Call 1800 459 459.',
      'Call 400-161-9995.',
      'Call 1 800 222 1222.',
      'Ring 0300 123 1044.',
    ],
  ])('counts nothing, however its country parts it: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['In 23 300 000 people.', '23,300,000 people'],
    ['In 116 000 people.', '116,000 people'],
    ['For 20 to 40 minutes.', '20 to'],
    ['It is 0.05% or less.', '0.05%'],
    ['Take 20-40-60 mg.', '20'],
    ['We saw 12 of 900 people.', '12 of'],
  ])('is told from what is counted: %s', (text, number) => {
    expect(found(text)).toEqual([number])
  })
})
