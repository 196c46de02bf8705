import { describe, expect, inject } from 'vitest'
import { test } from '../fixtures/test.ts'
import { scoreHalfOfSample, scoreSigned } from '../lighthouse/score-templates.ts'

describe('all templates keep within their Lighthouse budgets on a phone', () => {
  // `npm run -s lighthouse` scores each in both.
  test('on the sample site, in alternating languages', { timeout: 900_000 }, async ({ sampleUrl, templates }) => {
    expect(await scoreHalfOfSample(sampleUrl)).toHaveLength(new Set(templates.map(({ template }) => template)).size)
  })

  test('on pages with long names, large pictures and indexing allowed', { timeout: 900_000 }, async () => {
    expect((await scoreSigned(inject('stressUrl'))).length).toBeGreaterThanOrEqual(14)
  })
})
