/** How a release stands. */
export const releaseStatuses = ['rendering', 'live', 'failed'] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]

/** What the admin calls each. */
export const releaseLabels: Record<ReleaseStatus, string> = {
  rendering: 'Publishing',
  live: 'Live',
  failed: 'Failed',
}
