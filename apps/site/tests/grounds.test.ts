import { describe, expect, it } from 'vitest'
import { coversGrounds } from '../src/views/parts/grounds.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

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
    ['a whole practice, beside a text that is so in part', { ...practice, isPartlyAttested: true as const }, practice],
    ['a study of other people', { citations: [2] }, { citations: [], indirect: 'Healthy people' }],
  ])('shows its grounds where they are others: %s', (_, text, duration) => {
    expect(coversGrounds(text, duration)).toBe(false)
  })
})

describe('A text that is partly from sources, and partly how the clinic works', () => {
  it('has both below it', () => {
    const treatment = exampleOf('treatment')
    const sources = [{ type: 'source' as const, id: exampleOf('source').id }]
    const attestedBy = { type: 'person' as const, id: exampleOf('person').id }
    const howItWorks = { ...treatment.howItWorks!, basis: 'mixed' as const, sources, attestedBy }
    const site = withChange(exampleSite, treatment, { howItWorks })
    const page = JSON.stringify(pageAt([...site], `/treatments/${treatment.slug}/`).page.body)
    expect(page).toContain('"isPartlyAttested":true')
    expect(page).toContain(`"attestedBy":"${exampleOf('person').name}"`)
  })
})
