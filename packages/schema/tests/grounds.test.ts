import { describe, expect, it } from 'vitest'
import { FactualBlockSchema } from '@carepath/schema'

const source = { type: 'source', id: 'source-label' }
const attestedBy = { type: 'person', id: 'person-placeholder' }
const faultsOf = (basis: string, grounds: object = {}) =>
  (
    FactualBlockSchema.safeParse({
      body: { html: '<p>Rest.</p>', text: 'Rest.', headings: [], references: [] },
      basis,
      sources: [],
      ...grounds,
    }).error?.issues ?? []
  ).map(({ path }) => path.join('.'))

describe('The grounds of a text', () => {
  it('are a source, where it is a law or an official rule', () => {
    expect(faultsOf('law')).toEqual(['sources'])
    expect(faultsOf('law', { sources: [source] })).toEqual([])
  })

  it('are a source and a clinician, where it is partly the one and partly the other', () => {
    expect(faultsOf('mixed')).toEqual(['sources', 'attestedBy'])
    expect(faultsOf('mixed', { sources: [source] })).toEqual(['attestedBy'])
    expect(faultsOf('mixed', { sources: [source], attestedBy })).toEqual([])
  })

  it('are a clinician alone, where it is how the clinic works', () => {
    expect(faultsOf('clinicPolicy', { attestedBy })).toEqual([])
  })
})
