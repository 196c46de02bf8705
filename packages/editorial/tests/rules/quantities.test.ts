import { describe, expect, it } from 'vitest'
import { quantitiesOfEffect, quantitiesOfFinding } from '../fixtures/quantity-sentences.ts'
import { block, findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

const row = (numerator: number, denominator: number, per = 'patient') => ({
  effect: { type: 'side-effect', id: 'effect-nausea' },
  figures: [{ value: { kind: 'count', numerator, denominator, qualifier: 'exactly' }, per, sources: [] }],
  sources: [],
})

describe.each(['en', 'es'] as const)('F1, words for how many people have an effect, in “%s”', (locale) => {
  const found = (part: number, all: number, said: string) =>
    findingsOf('F1', {
      ...treatment(locale),
      sideEffects: [row(part, all)],
      aftercare: block(said),
    }).map(({ path }) => path)

  it.each(quantitiesOfEffect[locale].wrong)('contradict its figure: %i of %i, “%s”', (...told) => {
    expect(found(...told)).toEqual(['aftercare.body'])
  })

  it.each(quantitiesOfEffect[locale].fine)('contradict no figure: %i of %i, “%s”', (...told) => {
    expect(found(...told)).toEqual([])
  })
})

describe.each(['en', 'es'] as const)('S5, words for how many people fared so, in “%s”', (locale) => {
  const found = (numerator: number, denominator: number, statement: string) => {
    const benefit = { ...treatment(locale).benefits[0], numerator, denominator, statement }
    return findingsOf('S5', { ...treatment(locale), benefits: [benefit] }).map(({ path }) => path)
  }

  it.each(quantitiesOfFinding[locale].wrong)('contradict the fields: %i of %i, “%s”', (...told) => {
    expect(found(...told)).toEqual(['benefits.0.statement'])
  })

  it.each(quantitiesOfFinding[locale].fine)('go with the fields: %i of %i, “%s”', (...told) => {
    expect(found(...told)).toEqual([])
  })
})

describe('F1, words for how many people have an effect', () => {
  const onItsPage = (summary: string, rows: ReturnType<typeof row>[]) => {
    const id = 'effect-own'
    const guide = {
      ...treatment(),
      sideEffects: rows.map((each) => ({ ...each, effect: { type: 'side-effect', id } })),
    }
    return findingsOf('F1', { ...nausea(), id, summary }, { others: [guide as never] }).filter(({ message }) =>
      message.includes('the figure of'),
    )
  }

  it('contradict the figure on the page of the effect too, where “it” is the effect', () => {
    const [found] = onItsPage('Most people feel it.', [row(12, 200)])
    expect(found?.message).toBe('“most people” doesn’t fit the figure of “Feeling sick (nausea)”, which is 6%.')
  })

  it('are none of sessions, nor where another figure fits', () => {
    expect(onItsPage('Most people feel it.', [row(12, 200, 'session')])).toEqual([])
    expect(onItsPage('Most people feel it.', [row(12, 200), row(120, 200)])).toEqual([])
  })
})
