import { describe, expect, it } from 'vitest'
import { coversGrounds } from '../src/views/parts/grounds.ts'

describe('How long a step takes', () => {
  const practice = { citations: [], attestedBy: 'Ana Peña' }

  it.each([
    ['the same practice of the clinic', { ...practice, citations: [2] }, practice],
    ['the same sources', { citations: [1, 2] }, { citations: [1, 2] }],
    ['nothing', { citations: [2] }, { citations: [] }],
  ])('shows no grounds of its own beside a text that rests on them: %s', (_, text, duration) => {
    expect(coversGrounds(text, duration)).toBe(true)
  })

  it.each([
    ['a source of its own', practice, { ...practice, citations: [3] }],
    ['another clinician', practice, { ...practice, attestedBy: 'Lee Ruiz' }],
    ['a practice, beside a text from a source', { citations: [2] }, practice],
    ['a study of other people', { citations: [2] }, { citations: [], indirect: 'Healthy people' }],
  ])('shows its grounds where they are others: %s', (_, text, duration) => {
    expect(coversGrounds(text, duration)).toBe(false)
  })
})
