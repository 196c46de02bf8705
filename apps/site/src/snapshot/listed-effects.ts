import type { Locale, SideEffect, SnapshotReader, TreatmentSideEffect } from '@carepath/schema'
import { requireDocument } from './require-document.ts'
import { findWithdrawal } from './withdrawals.ts'

/** A side effect with what a treatment says of it. */
export interface ListedEffect {
  effect: SideEffect
  row: TreatmentSideEffect
  /** Path of the row in the treatment. */
  field: string
}

/** The side effects of a treatment without withdrawn ones, in the editors' order. */
export function listedEffects(
  { snapshot, locale }: { snapshot: SnapshotReader; locale: Locale },
  treatment: { id: string; sideEffects: readonly TreatmentSideEffect[] },
): ListedEffect[] {
  const document = { type: 'treatment', id: treatment.id } as const
  return treatment.sideEffects.flatMap((row, index) => {
    const field = `sideEffects.${index}`
    if (findWithdrawal(snapshot, locale, row.effect)) return []
    return { effect: requireDocument(snapshot, locale, row.effect, { document, field: `${field}.effect` }), row, field }
  })
}
