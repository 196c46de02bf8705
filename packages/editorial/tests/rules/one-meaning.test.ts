import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/index.ts'
import { findingsOf } from '../fixtures/sound-site.ts'

const term = (id: string, fields: object): Draft => ({
  type: 'glossary-term',
  id,
  locale: 'en',
  synonyms: [],
  ...fields,
})
const onlyIn = (...ids: string[]) => ({ treatments: ids.map((id) => ({ type: 'treatment', id })) })
const capsule = (id: string, ...treatments: string[]) =>
  term(id, { term: 'Capsule', ...(treatments.length > 0 && onlyIn(...treatments)) })

const findings = (document: Draft, other: Draft) => findingsOf('P4', document, { others: [other] })

describe('P4, one meaning of a word on a page', () => {
  it('passes entries of one word whose treatments differ, and one of some beside one of all', () => {
    expect(findings(capsule('a', 'cataract'), capsule('b', 'radioiodine'))).toEqual([])
    expect(findings(capsule('a', 'cataract'), capsule('b'))).toEqual([])
    expect(findings(capsule('a'), capsule('b', 'cataract'))).toEqual([])
  })

  it('finds two entries of one word that are for the same pages', () => {
    expect(findings(capsule('a', 'cataract', 'glaucoma'), capsule('b', 'glaucoma'))).toMatchObject([
      { path: 'treatments', level: 'block', excerpt: 'Capsule' },
    ])
    expect(findings(capsule('a'), capsule('b'))).toMatchObject([{ path: 'term', level: 'warn' }])
  })

  it('compares synonyms too, in whatever case, and never an entry with itself', () => {
    const synonym = term('a', { term: 'Pill', synonyms: ['tablet', 'CAPSULE'] })
    expect(findings(synonym, capsule('b'))).toMatchObject([{ path: 'synonyms', excerpt: 'CAPSULE' }])
    expect(findings(term('a', { term: 'Capsules' }), capsule('b'))).toEqual([])
    expect(findings(capsule('a'), capsule('a'))).toEqual([])
  })
})
