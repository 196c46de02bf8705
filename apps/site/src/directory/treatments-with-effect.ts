import type { Locale, SnapshotReader, TreatmentSideEffect } from '@carepath/schema'
import { fieldChangedAt } from '../snapshot/change-dates.ts'
import { figureParts } from '../snapshot/figure-parts.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import type { ShownPart } from '../snapshot/shown-part.ts'
import { treatmentPath } from '../routes/paths.ts'
import { hubPath } from '../routes/treatment-hub.ts'

/** What a treatment says of one side effect. */
export interface TreatmentWithEffect {
  id: string
  /** The treatment's short name. */
  name: string
  path: string
  /** Its page of side effects. */
  sideEffectsPath: string
  row: TreatmentSideEffect
  /** What of the treatment each figure is of, where not of the whole. */
  parts: (string | undefined)[]
  /** Path of the row in the treatment. */
  field: string
  /** The date and the review of what it says. */
  part: ShownPart
}

/**
 * The treatments that list a side effect, by their paths. Pages that read this are rendered again only when a treatment
 * is added, removed or renamed, or says something else of its side effects.
 */
export function treatmentsWithEffect(snapshot: SnapshotReader, locale: Locale, id: string): TreatmentWithEffect[] {
  return snapshot.derive(`treatments-with-effect/${locale}/${id}`, (live) =>
    live
      .where('treatment', locale, 'sideEffects', id)
      .flatMap((treatment) => {
        const index = treatment.sideEffects.findIndex(({ effect }) => effect.id === id)
        const row = treatment.sideEffects[index]
        if (!row) return []
        const { plainName, slug, review } = treatment
        const { byline, reviewedBy, reviewedContentHash, reviewDue, overdueSince } = review
        const reviewer = requireDocument(live, locale, reviewedBy, { document: treatment, field: 'review.reviewedBy' })
        return {
          id: treatment.id,
          name: plainName,
          path: treatmentPath(locale, slug),
          sideEffectsPath: hubPath(locale, slug, 'treatment-side-effects'),
          row,
          parts: figureParts(live, locale, treatment, row),
          field: `sideEffects.${index}`,
          part: {
            changedAt: fieldChangedAt(treatment, 'sideEffects'),
            isSample: reviewer.isPlaceholder || byline?.isPlaceholder === true || reviewedContentHash === undefined,
            ...(overdueSince && { overdueBy: reviewDue }),
          },
        }
      })
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  )
}
