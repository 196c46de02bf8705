import { sourceLocale, type clinicalFields, type Locale, type Review } from '@carepath/schema'
import type { z } from 'zod'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

type ClinicalFields = { [Key in keyof typeof clinicalFields]: Unchecked<z.infer<(typeof clinicalFields)[Key]>> }

/** Fields of every clinical document: its review in this language, and its words for search results. */
export function clinicalFieldsToPublished(from: FieldReader, locale: Locale): ClinicalFields {
  const seo = from.group('seo')
  return {
    review: reviewToPublished(from.group('review'), locale),
    seo: { title: seo.text('title'), description: seo.text('description') },
  }
}

/** The review in one language; a form without some of its fields leaves these empty. */
export function reviewToPublished(from: FieldReader, locale: Locale): Unchecked<Review> {
  return {
    reviewedBy: from.reference('reviewedBy', 'person'),
    reviewedAt: from.day('reviewedAt'),
    reviewDue: from.day('reviewDue'),
    // Filled in when the rendition is signed, see `rendition.ts`.
    byline: undefined,
    overdueSince: undefined,
    reviewedContentHash: undefined,
    authors: from.references('authors', 'person'),
    sources: from.references('sources', 'source'),
    changeSummary: from.text('changeSummary'),
    conflictsOfInterest: from.text('conflictsOfInterest'),
    translation: locale === sourceLocale ? undefined : translationToPublished(from.group('translation')),
  }
}

function translationToPublished(from: FieldReader): Unchecked<Review['translation']> {
  return {
    sourceHash: undefined,
    byline: undefined,
    reviewedBy: from.reference('reviewedBy', 'person'),
    reviewedAt: from.day('reviewedAt'),
  }
}
