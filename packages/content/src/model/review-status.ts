/** How a request for review stands. The first two are open: there is one open request a document and language. */
export const reviewStatuses = ['inReview', 'changesRequested', 'approved', 'takenBack', 'resubmitted'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

/** What the admin calls each. */
export const reviewLabels: Record<ReviewStatus, string> = {
  inReview: 'In review',
  changesRequested: 'Changes requested',
  approved: 'Approved',
  takenBack: 'Taken back',
  resubmitted: 'Submitted again',
}
