/**
 * States of a request for review. The first two are open: a document has at most one open request in each language.
 * `approved`: its words aren't published yet.
 */
export const reviewStatuses = [
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'takenBack',
  'resubmitted',
] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** Labels in the admin. */
export const reviewLabels: Record<ReviewStatus, string> = {
  inReview: 'In review',
  changesRequested: 'Changes requested',
  approved: 'Approved',
  published: 'Published',
  takenBack: 'Submission canceled',
  resubmitted: 'Submitted again',
}
