import type { EvidenceLevel, SourceKind } from './enums.ts'

const research = ['systematicReview', 'randomisedTrial', 'observational', 'survey', 'caseSeries'] as const
const experts = ['expertConsensus', 'expertOpinion'] as const

/**
 * What each kind of publication can be as evidence. A manufacturer’s own word is never a regulator’s, and a page of a
 * clinic is no study. The kinds of the first releases keep every level that they could have then.
 */
export const levelsOfKind: Record<SourceKind, readonly EvidenceLevel[]> = {
  trial: [...research, 'expertConsensus', 'regulatory'],
  review: [...research, 'narrativeReview', ...experts, 'regulatory'],
  guideline: [...research, 'narrativeReview', ...experts, 'regulatory', 'background'],
  label: [...research, 'expertConsensus', 'regulatory', 'manufacturerStatement'],
  regulator: [...research, 'narrativeReview', 'expertConsensus', 'regulatory', 'background'],
  consensus: [...research, 'narrativeReview', ...experts, 'regulatory'],
  manufacturer: ['randomisedTrial', 'observational', 'survey', 'caseSeries', 'manufacturerStatement', 'background'],
  register: ['observational', 'survey', 'caseSeries', 'regulatory', 'background'],
  survey: ['observational', 'survey'],
  clinicPage: ['expertOpinion', 'clinicStatement', 'background'],
  book: ['systematicReview', 'narrativeReview', ...experts, 'background'],
  thesis: [...research, 'narrativeReview', 'expertOpinion', 'background'],
  report: [...research, 'narrativeReview', ...experts, 'regulatory', 'background'],
  dataset: ['randomisedTrial', 'observational', 'survey', 'caseSeries', 'background'],
  other: [
    ...research,
    'narrativeReview',
    ...experts,
    'regulatory',
    'manufacturerStatement',
    'clinicStatement',
    'background',
  ],
}

/** Whether a publication of the kind can be this as evidence. */
export const fitsKind = (level: EvidenceLevel, kind: SourceKind): boolean => levelsOfKind[kind].includes(level)
