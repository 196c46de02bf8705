import { isFields, numberOf, textOf, type Draft, type Fields } from '../model/draft.ts'
import { groundsIn, type Grounds } from './grounds.ts'

/** A block, fact, duration or count and what it rests on. */
export interface GroundedClaim {
  path: string
  grounds: Grounds
  /** Its words, for reports. */
  text: string
}

/** Everything in a document that names the product it was measured on. */
export const groundedClaimsOf = (draft: Draft): GroundedClaim[] => claimsIn(draft, [])

function claimsIn(value: unknown, path: string[]): GroundedClaim[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const own =
    isFields(value) && path.length > 0 && 'product' in value && 'sources' in value
      ? [{ path: path.join('.'), grounds: groundsIn(value), text: wordsOfClaim(value) }]
      : []
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => claimsIn(inner, [...path, name]))]
}

function wordsOfClaim(claim: Fields): string {
  const body = isFields(claim.body) ? textOf(claim.body.text) : undefined
  return body ?? textOf(claim.statement) ?? textOf(claim.value) ?? textOf(claim.text) ?? measureOf(claim)
}

/** A count or a span of time, which has no words of its own. */
function measureOf({ numerator, denominator, min, max, unit }: Fields): string {
  const [count, of, shortest, longest] = [numerator, denominator, min, max].map(numberOf)
  if (count !== undefined && of !== undefined) return `${count} of ${of} people`
  if (shortest === undefined || longest === undefined) return ''
  const span = shortest === longest ? `${longest}` : `${shortest} to ${longest}`
  return `${span} ${textOf(unit) ?? ''}`.trim()
}
