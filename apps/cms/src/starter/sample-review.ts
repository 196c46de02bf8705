import type { Locale } from '@carepath/schema'
import type { Key } from './starter-types.ts'

const words: Record<Locale, object> = {
  en: { changeSummary: 'First version of this sample.' },
  es: {
    changeSummary: 'Primera versión de esta muestra.',
    translation: { status: 'reviewed', reviewedBy: 'placeholder-translation-reviewer', reviewedAt: '2026-11-16' },
  },
}

/** The review of every document of the sample: signed by nobody, which is what marks it as a sample. */
export const sampleReview = (sources: Key[]) => ({
  shared: {
    reviewedBy: 'placeholder-reviewer',
    reviewedAt: '2026-11-16',
    reviewDue: '2027-11-15',
    authors: ['placeholder-writer'],
    sources,
    legalHold: false,
  },
  words,
})
