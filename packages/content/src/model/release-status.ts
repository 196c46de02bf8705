/** What became of a release. rolledBack: it was live, until the site went back to an earlier one. */
export const releaseStatuses = ['live', 'failed', 'rolledBack'] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]

/** What the admin calls each. */
export const releaseLabels: Record<ReleaseStatus, string> = {
  live: 'Live',
  failed: 'Failed',
  rolledBack: 'Rolled back',
}

/** What a release was made for. A roll-back pins the site, an unpin lets it go. */
export const releaseKinds = ['publish', 'withdraw', 'rollBack', 'unpin', 'repair'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** What the admin calls each. */
export const kindLabels: Record<ReleaseKind, string> = {
  publish: 'Publish',
  withdraw: 'Withdrawal',
  rollBack: 'Roll-back',
  unpin: 'Unpin',
  repair: 'Repair',
}
