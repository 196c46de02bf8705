import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/kernel/change.ts'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { findNewPaths, findPageMoves } from '../../src/release/page-moves.ts'

const [en, es] = examples.treatment.valid
const [source] = examples.source.valid
if (!en || !es || !source) throw new Error('The examples have no treatment in both languages, or no source.')
const live = new LiveDocuments([en, es, source])

const changeTo = (renditions: Change['renditions']): Change => ({
  type: 'treatment',
  id: en.id,
  title: en.name,
  renditions,
  notes: [],
})

describe('a treatment whose address changes', () => {
  const moved = changeTo(
    new Map([
      ['en', { ...en, slug: 'new' }],
      ['es', { ...es, slug: 'new' }],
    ]),
  )

  it('moves with its whole hub, page by page and in each language', () => {
    const moves = findPageMoves(moved, live, undefined)
    expect(moves).toHaveLength(6)
    expect(moves[2]).toEqual({
      en: { from: `/treatments/${en.slug}/side-effects/`, to: '/treatments/new/side-effects/' },
      es: { from: `/es/treatments/${en.slug}/side-effects/`, to: '/es/treatments/new/side-effects/' },
    })
  })

  it('arrives at as many addresses', () => {
    expect(findNewPaths(moved, live)).toHaveLength(12)
  })

  it('moves in no language that it wasn’t live in', () => {
    const [first] = findPageMoves(moved, new LiveDocuments([en]), undefined)
    expect(Object.keys(first ?? {})).toEqual(['en'])
  })
})

describe('a treatment that is gone', () => {
  it('redirects to the target its editor has chosen, from every page of its hub', () => {
    const moves = findPageMoves(changeTo(new Map()), live, '/treatments/')
    expect(moves).toHaveLength(6)
    expect(new Set(moves.map((move) => move.es?.to))).toEqual(new Set(['/es/treatments/']))
  })

  it('has no redirects where no target is chosen', () => {
    expect(findPageMoves(changeTo(new Map()), live, undefined)).toEqual([])
  })
})

it('finds no move of a document that keeps its address, or has no page', () => {
  expect(findPageMoves(changeTo(new Map([['en', { ...en, name: 'Another name' }]])), live, undefined)).toEqual([])
  const change: Change = { type: 'source', id: source.id, title: source.title, renditions: new Map(), notes: [] }
  expect(findPageMoves(change, live, '/treatments/')).toEqual([])
})
