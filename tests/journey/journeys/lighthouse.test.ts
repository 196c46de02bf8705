import { describe, expect, inject } from 'vitest'
import { test } from '../fixtures/test.ts'
import { scoreSample, scoreSigned } from '../lighthouse/score-templates.ts'

describe('a phone gets all templates within their budgets, as Lighthouse reckons', () => {
  test('on the sample site, in both languages', { timeout: 900_000 }, async ({ sampleUrl, templates }) => {
    expect(await scoreSample(sampleUrl)).toHaveLength(templates.length)
  })

  test('where names are long, pictures large, and search engines welcome', { timeout: 900_000 }, async () => {
    expect((await scoreSigned(inject('stressUrl'))).length).toBeGreaterThanOrEqual(14)
  })
})
