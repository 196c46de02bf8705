import { isFields, toNumber, toText, type Draft, type Fields } from '../model/draft.ts'
import { readGrounds, type Grounds } from './grounds.ts'

/** A block, fact, duration or count with its grounds. */
export interface GroundedClaim {
  path: string
  grounds: Grounds
  /** Its words, for reports. */
  text: string
}

/** Finds every claim in a document that names its sources. */
export const findGroundedClaims = (draft: Draft): GroundedClaim[] => collectClaims(draft, [])

function collectClaims(value: unknown, path: string[]): GroundedClaim[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const own =
    isFields(value) && path.length > 0 && isClaim(value)
      ? [{ path: path.join('.'), grounds: readGrounds(value), text: wordsOfClaim(value) }]
      : []
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => collectClaims(inner, [...path, name]))]
}

/** A count has sources and no basis. */
const isClaim = (value: Fields): boolean =>
  'sources' in value && ('basis' in value || 'per' in value || 'figures' in value)

function wordsOfClaim(claim: Fields): string {
  const body = isFields(claim.body) ? toText(claim.body.text) : undefined
  const { statement, value, text, inWords, description } = claim
  const words = [statement, value, text, inWords, description].map(toText).find((each) => each !== undefined)
  return body ?? words ?? formatMeasure(isFields(claim.value) ? claim.value : claim)
}

/** Writes out a figure or a span of time, which has no words of its own. */
function formatMeasure({ kind, numerator, denominator, percent, from, to, min, max, unit }: Fields): string {
  const [count, of, shortest, longest] = [numerator, denominator, min, max].map(toNumber)
  if (count !== undefined && of !== undefined) return kind === 'rate' ? `${count} in ${of}` : `${count} of ${of}`
  const [share, lowest, highest] = [percent, from, to].map(toNumber)
  if (share !== undefined) return `${share}%`
  if (lowest !== undefined && highest !== undefined) return `${lowest}% to ${highest}%`
  if (shortest === undefined || longest === undefined) return ''
  const span = shortest === longest ? `${longest}` : `${shortest} to ${longest}`
  return `${span} ${toText(unit) ?? ''}`.trim()
}
