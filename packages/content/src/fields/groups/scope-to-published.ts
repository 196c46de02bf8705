import type { ProcessStep } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** How many interventions and places the treatment has, and its conditions: the form asks for some of them where there are several. */
export interface WholeScope {
  parts: number
  places: number
  conditions: readonly string[]
}

type PublishedScope = Required<NonNullable<Unchecked<Pick<ProcessStep, 'interventions' | 'settings' | 'conditions'>>>>

/**
 * What of a treatment a row is about: whoever chooses all of it means no part. What was chosen before the form hid its field is
 * not published either.
 */
export function scopeToPublished(from: FieldReader, { parts, places, conditions }: WholeScope): PublishedScope {
  const interventions = from.references('interventions', 'intervention')
  const settings = from.choices('settings') ?? []
  return {
    interventions: isSome(interventions, parts) ? interventions : undefined,
    settings: isSome(settings, places) ? settings : undefined,
    conditions: someConditions(from.lines('conditions'), conditions),
  }
}

/** In the words of the treatment’s own list. */
function someConditions(named: readonly string[], all: readonly string[]): string[] | undefined {
  if (!isSome(named, all.length)) return undefined
  return named.map((one) => all.find((each) => isSameCondition(each, one)) ?? one)
}

/** True of the same words, whether they begin a line or stand in a sentence. */
export const isSameCondition = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** True where a row can be about a part of the treatment: it has several of something. */
export const hasParts = ({ parts, places, conditions }: WholeScope): boolean =>
  [parts, places, conditions.length].some((count) => count > 1)

const isSome = (chosen: readonly unknown[], all: number): boolean => chosen.length > 0 && chosen.length < all
