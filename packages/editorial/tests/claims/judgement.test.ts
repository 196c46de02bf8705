import { describe, expect, it } from 'vitest'
import { combine, excuse, type Judgement } from '../../src/claims/model.ts'

const probabilities = { C1: 0.9, C2: 0.5, C3: 0, C4: 0, C5: 0, P2: 0, S1: 0 }
const judgement: Judgement = { probabilities, score: combine(probabilities, 0.8), length: 'sentence' }

describe('a judgement with an excused rule', () => {
  it('counts nothing of that rule', () => {
    expect(excuse(judgement, new Set(['C1'])).probabilities).toEqual({ ...probabilities, C1: 0 })
    expect(excuse(judgement, new Set(['C1'])).score).toBeLessThan(judgement.score)
    expect(excuse(judgement, new Set(['C1', 'C2'])).score).toBe(0)
  })

  it('stays as it is where the rule is not likely anyway', () => {
    expect(excuse(judgement, new Set(['C5', 'S1'])).score).toBeCloseTo(judgement.score)
  })
})
