import { describe, expect, it } from 'vitest'
import { applyOverrides, notOverridable, type Finding, type Override } from '../src/index.ts'
import { findingsInText } from './fixtures/sentences.ts'
import { findingsOf, nausea } from './fixtures/sound-site.ts'

const sentence = 'Our nurses are the best team.'
const findings = findingsInText('C5', sentence)
const override: Override = {
  rule: 'C5',
  excerpt: sentence,
  reason: 'The name of a prize, shown with its year.',
  by: 'person-1',
}

describe('an override', () => {
  it('answers the finding on exactly its words', () => {
    expect(applyOverrides(findings, [override])).toEqual({
      remaining: [],
      answered: [{ finding: findings[0], override }],
      void: [],
    })
  })

  it('is void once the sentence changed', () => {
    const changed = findingsInText('C5', 'Our nurses are the very best team.')
    expect(applyOverrides(changed, [override])).toEqual({ remaining: changed, answered: [], void: [override] })
  })

  it.each([
    ['without a reason', { reason: ' ' }],
    ['without a name', { by: '' }],
    ['of another rule', { rule: 'C1' as const }],
  ])('counts for nothing %s', (_, fields) => {
    expect(applyOverrides(findings, [{ ...override, ...fields }]).remaining).toEqual(findings)
  })

  it('can’t set aside what has to be there', () => {
    expect(notOverridable).toEqual([
      'R1',
      'R2',
      'R3',
      'S2',
      'S3',
      'S4',
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D8',
      'P3',
      'P4',
      'A1',
      'A2',
      'L1',
    ])
    const missing = findingsOf('D2', { ...nausea(), careAdvice: [] })
    const attempts = missing.map(({ rule, excerpt }) => ({ ...override, rule, excerpt }))
    expect(applyOverrides(missing, attempts).remaining).toEqual(missing)
  })

  it('never answers a finding without words', () => {
    const wordless: Finding = { rule: 'C5', level: 'block', path: 'x', excerpt: '', message: 'm', next: 'n' }
    expect(applyOverrides([wordless], [{ ...override, excerpt: '' }]).remaining).toEqual([wordless])
  })
})
