import { locales, sourceLocale, type Locale } from '@carepath/schema'
import { inLocale } from './localised.ts'
import type { StoredDocument } from './mapping-context.ts'
import { translationGaps } from './translation-gaps.ts'

interface Review {
  legalHold?: unknown
  translation?: { status?: unknown } | null
}

/**
 * The languages a published document is live in: none while counsel holds it, the source language,
 * and each translation that is whole and, of a clinical document, checked by a person. Never English in Spanish's place.
 */
export function localesOf(document: StoredDocument): Locale[] {
  const review = document['review'] as Review | null | undefined
  if (review?.legalHold === true) return []
  return locales.filter((locale) => locale === sourceLocale || isTranslated(document, review, locale))
}

function isTranslated(document: StoredDocument, review: Review | null | undefined, locale: Locale): boolean {
  const isChecked = !review || inLocale(review.translation?.status, locale) === 'reviewed'
  return isChecked && translationGaps(document, locale).length === 0
}
