/** How a release stands. */
export const releaseStatuses = ['rendering', 'live', 'failed'] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]
