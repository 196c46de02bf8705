import type { ProcessStep } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** Of which fields of a scope the form asks: those of which the treatment has several. */
export interface AskedScope {
  hasParts: boolean
  hasPlaces: boolean
}

type PublishedScope = Required<NonNullable<Unchecked<Pick<ProcessStep, 'interventions' | 'settings'>>>>

/** What of a treatment a row is about. What was chosen before the form hid its field is not published. */
export function scopeToPublished(from: FieldReader, { hasParts, hasPlaces }: AskedScope): PublishedScope {
  const interventions = hasParts ? from.references('interventions', 'intervention') : []
  return {
    interventions: interventions.length > 0 ? interventions : undefined,
    settings: hasPlaces ? from.choices('settings') : undefined,
  }
}
