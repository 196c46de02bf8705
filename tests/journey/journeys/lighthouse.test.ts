import { describe, expect, inject } from 'vitest'
import { test } from '../fixtures/test.ts'
import { scoreSample, scoreSigned } from '../lighthouse/score-templates.ts'

describe('all templates keep within their Lighthouse budgets on a phone', () => {
  test('on the sample site, in both languages', { timeout: 900_000 }, async ({ sampleUrl, templates }) => {
    expect(await scoreSample(sampleUrl)).toHaveLength(templates.length)
  })

  test('on pages with long names, large pictures and indexing allowed', { timeout: 900_000 }, async () => {
    expect((await scoreSigned(inject('stressUrl'))).length).toBeGreaterThanOrEqual(14)
  })
})
