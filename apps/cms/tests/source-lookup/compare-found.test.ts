import { describe, expect, it } from 'vitest'
import { compareFound } from '../../src/ui/source-lookup/compare-found.ts'

const found = { title: 'A trial', year: 2023, kind: 'trial', isRetracted: true } as const

describe('What a register says of a source', () => {
  it('fills in what is empty, and asks about what was written otherwise', () => {
    const { empty, different } = compareFound(found, {
      title: 'My title',
      year: null,
      kind: 'trial',
      isRetracted: false,
    })
    expect(empty.map(({ label }) => label)).toEqual(['Year', 'Retracted'])
    expect(different).toEqual([
      { path: 'title', label: 'Title', value: 'A trial', found: 'A trial', typed: 'My title' },
    ])
  })

  it('speaks in the words of the form', () => {
    const { different } = compareFound(
      { kind: 'book', evidenceLevel: 'caseSeries' },
      { kind: 'trial', evidenceLevel: 'survey' },
    )
    expect(different.map(({ typed, found: words }) => [typed, words])).toEqual([
      ['Trial or study', 'Book'],
      ['Survey', 'Case series'],
    ])
  })

  it('leaves alone what was written already as it was found', () => {
    expect(compareFound({ title: 'A trial' }, { title: ' A trial ' })).toEqual({ empty: [], different: [] })
  })
})
