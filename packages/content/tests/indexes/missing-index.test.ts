import { expect, test } from 'vitest'
import { queriesOf, type AskedQuery } from './asked-queries.ts'
import { findMissingIndex, type Index } from './missing-index.ts'

const query = (filter: object, { sort = [], limit = 0 }: Partial<AskedQuery> = {}): AskedQuery => ({
  ...{ collection: 'notes', filter, sort, limit },
})
const index = (...fields: string[]): Index => ({
  key: Object.fromEntries(fields.map((field) => [field.replace('-', ''), field.startsWith('-') ? -1 : 1])),
})
const newest: Partial<AskedQuery> = { sort: [['at', -1]], limit: 1 }

test.for<[string, AskedQuery, Index[]]>([
  ['a value', query({ a: 'x' }), [index('a')]],
  ['a value, beside anything', query({ $and: [{ a: { $eq: 'x' } }, { b: { $regex: 'y' } }] }), [index('a')]],
  ['one of several values', query({ a: { $in: ['x', 'y'] } }), [index('a', 'b')]],
  ['a side of a value', query({ a: { $lt: 5 } }), [index('a')]],
  ['a field that is absent', query({ $or: [{ a: { $exists: false } }, { a: { $eq: null } }] }), [index('a')]],
  ['all rows', query({}), []],
  ['the newest row', query({}, newest), [index('at')]],
  ['the newest row with a flag', query({ isOpen: true }, newest), [index('at')]],
  ['the newest row with a flag, by an index of both', query({ isOpen: true }, newest), [index('isOpen', 'at')]],
  [
    'two fields backwards',
    query(
      {},
      {
        sort: [
          ['a', -1],
          ['b', -1],
        ],
        limit: 9,
      },
    ),
    [index('a', 'b')],
  ],
  ['alternatives, each of which has an index', query({ $or: [{ a: 1 }, { b: 2 }] }), [index('a'), index('b')]],
  ['alternatives beside a value', query({ a: 1, $or: [{ b: 2 }, { c: 3 }] }), [index('a')]],
  ['an order of all rows with a value', query({ a: 1 }, { sort: [['b', 1]] }), [index('a')]],
])('%s needs no more than the index that it has', ([, asked, indexes]) => {
  expect(findMissingIndex(asked, indexes)).toBeUndefined()
})

const sparse: Index = { ...index('at'), sparse: true }

test.for<[string, AskedQuery, Index[], string]>([
  ['a value without an index', query({ a: 'x' }), [index('b', 'a')], 'the field a '],
  ['a value among those of an order', query({ a: 'x' }, newest), [index('at')], 'the field a '],
  ['the newest row', query({}, newest), [index('b')], 'the field at,'],
  ['the newest row by an index that leaves rows out', query({}, newest), [sparse], 'the field at,'],
  ['an absent field by an index that leaves it out', query({ at: null }), [sparse], 'the field at,'],
  [
    'a second field in an order',
    query(
      {},
      {
        sort: [
          ['at', -1],
          ['b', -1],
        ],
        limit: 1,
      },
    ),
    [index('at')],
    'the field at,',
  ],
  [
    'two directions',
    query(
      {},
      {
        sort: [
          ['at', -1],
          ['b', 1],
        ],
        limit: 1,
      },
    ),
    [index('at', 'b')],
    'the field at,',
  ],
  ['alternatives of which one has no index', query({ $or: [{ a: 1 }, { b: 2 }] }), [index('a')], 'No index can'],
  ['words inside of a text', query({ a: { $regex: 'x' } }), [index('a')], 'No index can'],
])('%s has none, and the message says what to declare', ([, asked, indexes, what]) => {
  const message = findMissingIndex(asked, indexes)
  expect(message).toContain('No index of “notes” serves')
  expect(message).toContain(what)
})

test('a question is read from each command that asks one', () => {
  const filter = { a: 1 }
  const sort = new Map([['b', -1]])
  const plain = { collection: 'notes', filter, sort: [], limit: 0 }
  const sorted = { ...plain, sort: [['b', -1]] }
  expect(queriesOf({ find: 'notes', filter, sort, limit: 3 })).toEqual([{ ...sorted, limit: 3 }])
  expect(queriesOf({ aggregate: 'notes', pipeline: [{ $match: filter }, { $group: {} }] })).toEqual([plain])
  expect(queriesOf({ aggregate: 'notes', pipeline: [{ $match: filter }, { $sort: { b: -1 } }] })).toEqual([sorted])
  expect(queriesOf({ findAndModify: 'notes', query: filter })).toEqual([{ ...plain, limit: 1 }])
  expect(queriesOf({ update: 'notes', updates: [{ q: filter }, { q: {} }] })).toHaveLength(2)
  expect(queriesOf({ delete: 'notes', deletes: [{ q: filter, limit: 0 }] })).toEqual([plain])
  expect(queriesOf({ insert: 'notes', documents: [{}] })).toEqual([])
  expect(queriesOf({ getMore: 5, collection: 'notes' })).toEqual([])
})
