import { describe, expect, it } from 'vitest'
import { findingsInText } from '../fixtures/sentences.ts'

describe('a finding of a claim', () => {
  it('quotes the words that weighed most and names the labelled sentence most like it', () => {
    const [finding] = findingsInText('C3', 'Parking is behind the house, and you won’t feel a thing during the scan.')
    expect(finding?.message).toMatch(/^“[^”]*won't feel[^”]*” .* Reads like “[^”]+”\.$/u)
  })

  it('blocks where the words are clear, and only suggests where they are not', () => {
    expect(
      findingsInText('C1', 'This treatment is a guaranteed cure for depression.').map(({ level }) => level),
    ).toEqual(['block'])
    expect(
      findingsInText('P2', 'If in doubt, please consult a healthcare professional.').map(({ level }) => level),
    ).toEqual(['warn'])
  })

  it('never suggests anything about a label', () => {
    for (const label of ['Getting here', 'FDA status', 'Common side effects', 'Rest days', 'Light sensitivity'])
      for (const rule of ['C1', 'C2', 'C3', 'C5', 'S1'] as const) expect(findingsInText(rule, label), label).toEqual([])
  })
})

describe('numbers that count nothing', () => {
  it.each([
    'Vitamin B12 is measured in the blood.',
    'The PHQ-9 is a list of questions about mood.',
    'Please read page 3 first.',
    'We opened in the 1950s.',
    'Our office is on floor 2, room 14.',
    'Call 555-0142 between 9:00 and 17:00.',
  ])('need no source: %s', (sentence) => {
    expect(findingsInText('S1', sentence).filter(({ level }) => level === 'block')).toEqual([])
  })
})
