import type { Locale, SnapshotReader, Treatment, TreatmentSideEffect } from '@carepath/schema'
import { capitalize, formatList } from '../i18n/format.ts'

/**
 * For each figure of a side effect the names of those things of the treatment that it was counted with, as the beginning of a
 * sentence; undefined for one of the whole treatment, or of something else. What only goes with a treatment makes no part of it.
 */
export function figureParts(
  snapshot: SnapshotReader,
  locale: Locale,
  { interventions }: Pick<Treatment, 'interventions'>,
  { figures }: Pick<TreatmentSideEffect, 'figures'>,
): (string | undefined)[] {
  const treating = interventions.filter(({ isSupporting }) => !isSupporting)
  return figures.map(({ studied = [] }) => {
    const isStudied = (id: string) => studied.some((reference) => reference.id === id)
    const own = interventions.filter(({ intervention }) => isStudied(intervention.id))
    const isOfWhole = treating.every(({ intervention }) => isStudied(intervention.id))
    if (own.length === 0 || own.length < studied.length || isOfWhole) return undefined
    const names = own.flatMap(({ intervention }) => snapshot.get('intervention', intervention.id, locale)?.name ?? [])
    return names.length === own.length ? capitalize(locale, formatList(locale, names)) : undefined
  })
}
