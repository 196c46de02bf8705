import type { Locale } from '@carepath/schema'
import { nextDueDay } from '@carepath/content/workflow/review/due-day.ts'
import type { Key } from './model/sample-types.ts'

const reviewWords = (today: string): Record<Locale, object> => ({
  en: { changeSummary: 'First version of this sample.' },
  es: {
    changeSummary: 'Primera versión de esta muestra.',
    translation: { status: 'reviewed', reviewedBy: 'placeholder-translation-reviewer', reviewedAt: today },
  },
})

/**
 * The review of every sample document: its reviewer is a placeholder, which marks it as a sample. It is dated on the day of
 * the load, since a document with an overdue review can't be published.
 */
export const sampleReview = (sources: Key[], today: string) => ({
  shared: {
    reviewedBy: 'placeholder-reviewer',
    reviewedAt: today,
    reviewDue: nextDueDay(today, undefined),
    authors: ['placeholder-writer'],
    sources,
  },
  words: reviewWords(today),
})

/** The same of a document that is signed in part, whose form has no authors, sources and summary. */
export const sampleSignature = (today: string) => {
  const { reviewedBy, reviewedAt, reviewDue } = sampleReview([], today).shared
  const { translation } = reviewWords(today).es as { translation?: object }
  return { shared: { reviewedBy, reviewedAt, reviewDue }, words: { en: {}, es: { translation } } }
}
