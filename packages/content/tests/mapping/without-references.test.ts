import type { PublishedDocumentOf, Reference } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import { withoutReferences } from '../../src/candidate/references/without-references.ts'

const [treatment] = examples.treatment.valid as [PublishedDocumentOf<'treatment'>]
const isEffect =
  (...gone: string[]) =>
  ({ type, id }: Reference): boolean =>
    type === 'side-effect' && gone.includes(id)

describe('a document without references to what is withdrawn', () => {
  it('loses the whole row that was about the withdrawn document, figures too', () => {
    const rest = withoutReferences(treatment, isEffect('effect-nausea'))
    expect(rest?.sideEffects).toEqual(treatment.sideEffects.filter(({ effect }) => effect.id !== 'effect-nausea'))
    expect(rest).toEqual({ ...treatment, sideEffects: rest?.sideEffects })
  })

  it('keeps the words of a row that merely points at it', () => {
    const alternatives = treatment.alternatives.map((alternative) => ({
      ...alternative,
      treatment: { type: 'treatment' as const, id: 'gone' },
    }))
    const rest = withoutReferences({ ...treatment, alternatives }, ({ id }) => id === 'gone')
    expect(rest?.alternatives).toEqual(treatment.alternatives)
  })

  it('is not complete without its last side effect', () => {
    const ids = treatment.sideEffects.map(({ effect }) => effect.id)
    expect(withoutReferences(treatment, isEffect(...ids))).toBeUndefined()
  })

  it('of the glossary goes with the last treatment where its word has that meaning', () => {
    const [term] = examples['glossary-term'].valid as [PublishedDocumentOf<'glossary-term'>]
    const treatments = ['a', 'b'].map((id) => ({ type: 'treatment' as const, id }))
    const without = (...gone: string[]) => withoutReferences({ ...term, treatments }, ({ id }) => gone.includes(id))
    expect(without('a')?.treatments).toEqual(treatments.slice(1))
    expect(without('a', 'b')).toBeUndefined()
  })

  it('is the very same where nothing is withdrawn', () => {
    expect(withoutReferences(treatment, () => false)).toBe(treatment)
  })
})
