import type { Document } from 'mongodb'
import type { AskedQuery } from './asked-queries.ts'

/** An index as a server lists it. */
export interface Index {
  key: Record<string, unknown>
  sparse?: boolean
}

/** Whoever asks for as many reads all rows, page by page. */
const manyRows = 200

/**
 * What a condition says of a field. `value`: it is one of a few values among many. `flag`: it is true, false, absent or a
 * status, as half of all rows may be. `present`: it is there. `range`: it lies on one side of a value. `other`: no index finds it.
 */
type Kind = 'value' | 'flag' | 'range' | 'present' | 'other'

/** Why no index serves a question and what to declare; undefined where one does. All indexes of its collection are given. */
export function findMissingIndex(query: AskedQuery, indexes: readonly Index[]): string | undefined {
  const { collection, filter, sort } = query
  const limit = query.limit < manyRows ? query.limit : 0
  if (isServed(filter, { sort, limit }, indexes)) return undefined
  const order = sort.map(([field, direction]) => `${direction < 0 ? '-' : ''}${field}`).join(', ')
  return [
    `No index of “${collection}” serves ${JSON.stringify(filter)}`,
    ...(order === '' ? [] : [` in the order ${order}`]),
    ...(limit > 0 ? [`, of which ${limit} are wanted`] : []),
    `: every row would be read. ${whatToDeclare({ filter, sort, limit })}`,
  ].join('')
}

function whatToDeclare({ filter, sort, limit }: Wanted & Pick<AskedQuery, 'filter'>): string {
  const { fields } = conditionsOf(filter)
  const find = (kind: Kind) => [...fields].find(([, each]) => each === kind)?.[0]
  const value = find('value')
  if (value !== undefined) return `Declare \`index: true\` at the field ${value} of its collection.`
  const ordered = limit > 0 ? sort[0]?.[0] : undefined
  const field = ordered ?? find('flag') ?? find('range') ?? find('present')
  if (field !== undefined) return `Declare \`index: true\` at the field ${field}, or \`indexes\` that begin with it.`
  return 'No index can: ask for something that one finds, or for all rows.'
}

/** In which order how many rows are wanted. */
type Wanted = Pick<AskedQuery, 'sort' | 'limit'>

function isServed(filter: Document, { sort, limit }: Wanted, indexes: readonly Index[]): boolean {
  const { fields, alternatives } = conditionsOf(filter)
  const served = (given: ReadonlyMap<string, Kind>): boolean => {
    // Who wants every row gets every row.
    if (given.size + alternatives.length === 0 && limit === 0) return true
    return indexes.some((index) => serves(index, given, { sort, limit }))
  }
  if (served(fields)) return true
  return alternatives.some((branches) =>
    branches.every((branch) => isServed({ $and: [withoutOr(filter), branch] }, { sort, limit }, indexes)),
  )
}

function serves({ key, sparse = false }: Index, fields: ReadonlyMap<string, Kind>, { sort, limit }: Wanted): boolean {
  const [first, ...others] = Object.keys(key)
  if (first === undefined) return false
  const kind = fields.get(first)
  if (kind === 'value') return true
  // A sparse index leaves rows out: what asks for absent ones, or for all of them in an order, can't use it.
  if (sparse && kind !== 'range' && kind !== 'present') return false
  // Of the rows that the order leads to, many are wanted; or people filter a list of documents by a field of their choice.
  const isLoose =
    fields.get('latest') === 'flag' || [...fields.values()].every((each) => each !== 'value' && each !== 'range')
  if (limit > 0 && sort.length > 0) {
    if (!isLoose && kind !== 'range') return false
    const rest = kind === 'flag' ? others : [first, ...others]
    return isInOrder(rest, key, sort)
  }
  return kind === 'flag' || kind === 'range' || kind === 'present'
}

/** An index gives an order that is its own from the beginning on, or the very reverse. */
function isInOrder(fields: readonly string[], key: Index['key'], sort: AskedQuery['sort']): boolean {
  const turns = sort.map(([field, direction], place) => (fields[place] === field ? Number(key[field]) * direction : 0))
  return turns.every((turn) => turn !== 0 && turn === turns[0])
}

interface Conditions {
  /** What must hold of each field. */
  fields: Map<string, Kind>
  /** Of each of these at least one must hold. */
  alternatives: Document[][]
}

const strength: Kind[] = ['value', 'flag', 'range', 'present', 'other']

function conditionsOf(filter: Document): Conditions {
  const found: Conditions = { fields: new Map(), alternatives: [] }
  const add = (field: string, kind: Kind) => {
    const known = found.fields.get(field) ?? 'other'
    found.fields.set(field, strength.indexOf(kind) < strength.indexOf(known) ? kind : known)
  }
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and')
      for (const each of condition as Document[]) {
        const inside = conditionsOf(each)
        for (const [field, kind] of inside.fields) add(field, kind)
        found.alternatives.push(...inside.alternatives)
      }
    else if (name === '$or') {
      const field = absentOne(condition as Document[])
      if (field === undefined) found.alternatives.push(condition as Document[])
      else add(field, 'flag')
    } else if (!name.startsWith('$')) add(name, kindOf(name, condition))
  }
  return found
}

/** The field that two alternatives call absent, as one of both kinds of absence. */
function absentOne(branches: readonly Document[]): string | undefined {
  const fields = new Set(branches.flatMap((branch) => Object.keys(branch)))
  const [field] = fields
  if (fields.size !== 1 || field === undefined || field.startsWith('$')) return undefined
  return branches.every((branch) => kindOf(field, branch[field]) === 'flag') ? field : undefined
}

function kindOf(field: string, condition: unknown): Kind {
  if (!isOperators(condition)) return equality(field, condition)
  const kinds = Object.entries(condition).map(([operator, value]): Kind => {
    if (operator === '$eq') return equality(field, value)
    if (operator === '$in') return 'value'
    if (operator === '$exists') return value === false ? 'flag' : 'present'
    if (['$gt', '$gte', '$lt', '$lte'].includes(operator)) return 'range'
    if (operator === '$ne') return value === null ? 'present' : 'flag'
    if (operator === '$nin') return 'flag'
    return 'other'
  })
  return strength.find((kind) => kinds.includes(kind)) ?? 'other'
}

const equality = (field: string, value: unknown): Kind =>
  value === null || typeof value === 'boolean' || /(?:^|\.)_status$/u.test(field) ? 'flag' : 'value'

const isOperators = (condition: unknown): condition is Document =>
  typeof condition === 'object' &&
  condition !== null &&
  !(condition instanceof Date) &&
  Object.keys(condition).some((key) => key.startsWith('$'))

/** The filter without the alternatives that it holds directly or in a conjunction. */
function withoutOr(filter: Document): Document {
  const kept = Object.entries(filter).flatMap(([name, condition]): [string, unknown][] => {
    if (name === '$or') return absentOne(condition as Document[]) === undefined ? [] : [[name, condition]]
    return [[name, name === '$and' ? (condition as Document[]).map(withoutOr) : condition]]
  })
  return Object.fromEntries(kept)
}
