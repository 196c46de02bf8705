import type { ProcessStep } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** How many interventions and places the treatment has: the form asks for some of them where there are several. */
export interface WholeScope {
  parts: number
  places: number
}

type PublishedScope = Required<NonNullable<Unchecked<Pick<ProcessStep, 'interventions' | 'settings'>>>>

/**
 * What of a treatment a row is about: whoever chooses all of it means no part. What was chosen before the form hid its field is
 * not published either.
 */
export function scopeToPublished(from: FieldReader, { parts, places }: WholeScope): PublishedScope {
  const interventions = from.references('interventions', 'intervention')
  const settings = from.choices('settings') ?? []
  return {
    interventions: isSome(interventions, parts) ? interventions : undefined,
    settings: isSome(settings, places) ? settings : undefined,
  }
}

const isSome = (chosen: readonly unknown[], all: number): boolean => chosen.length > 0 && chosen.length < all
