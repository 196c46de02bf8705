import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { answeringDescription } from '../src/views/parts/answering-description.ts'
import { treatmentView } from '../src/views/treatment/treatment.ts'
import { treatmentSideEffectsView } from '../src/views/treatment/treatment-side-effects.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const treatment = exampleOf('treatment')

function contextOf(kind: string, change: Partial<typeof treatment> = {}) {
  const address = pagesOf(treatment).find((page) => page.kind === kind)
  return new PageContext(requireKnownPage(address!), memorySnapshot(withChange(exampleSite, treatment, change)))
}

describe('A description that gives the answer itself', () => {
  const describeAll = (...items: string[]) =>
    answeringDescription(contextOf('treatment'), items, {
      toSentence: (list) => `It can cause: ${list}.`,
      otherwise: 'Side effects.',
    })

  it('names all items where there is room, and says nothing of others', () => {
    expect(describeAll('Headache', 'Sore muscles')).toBe('It can cause: Headache; Sore muscles.')
  })

  it('says by dots that there are more', () => {
    expect(describeAll('Headache', 'Sore muscles', 'A very long name of an effect '.repeat(6))).toBe(
      'It can cause: Headache; Sore muscles; …',
    )
  })

  it('puts no mark after a question', () => {
    expect(describeAll('Does it hurt?', 'Is it new?')).toBe('It can cause: Does it hurt? Is it new?.')
  })

  it('promises no numbers where there is no side effect', () => {
    const { description } = treatmentSideEffectsView(contextOf('treatment-side-effects', { sideEffects: [] }))
    expect(description).toBe(`${treatment.plainName}: what is known of side effects, and when to get help.`)
  })

  it('names serious side effects first, however rare they are', () => {
    const [row] = treatment.sideEffects
    const effect = exampleOf('side-effect')
    const mild = { ...effect, id: 'mild', slug: 'mild', plainName: 'A mild effect', isSerious: false }
    const grave = { ...effect, id: 'grave', slug: 'grave', plainName: 'A grave effect', isSerious: true }
    const sideEffects = [
      { ...row!, effect: { type: 'side-effect' as const, id: 'mild' } },
      { ...row!, effect: { type: 'side-effect' as const, id: 'grave' }, figures: [] },
    ]
    const address = pagesOf(treatment).find((page) => page.kind === 'treatment-side-effects')
    const site = withChange([...exampleSite, mild, grave], treatment, { sideEffects })
    const { description } = treatmentSideEffectsView(new PageContext(requireKnownPage(address!), memorySnapshot(site)))
    expect(description).toBe(`${treatment.plainName} can cause: A grave effect; A mild effect.`)
  })

  it('joins names that begin with a capital by no “and”', () => {
    const { body } = treatmentView(contextOf('treatment', { conditions: ['Severe depression', 'Catatonia'] }))
    expect(body.conditions).toBe('Severe depression; Catatonia')
  })
})
