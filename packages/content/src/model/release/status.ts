/** How a release ended. rolledBack: it was live until the site went back to an earlier release. */
export const releaseStatuses = ['live', 'failed', 'rolledBack'] as const
export type ReleaseStatus = (typeof releaseStatuses)[number]

/** Labels in the admin. */
export const releaseLabels: Record<ReleaseStatus, string> = {
  live: 'Live',
  failed: 'Failed',
  rolledBack: 'Rolled back',
}

/** Why a release was made. A roll-back pins the site, an unpin ends the pin. */
export const releaseKinds = ['publish', 'withdraw', 'rollBack', 'unpin', 'repair'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** Labels in the admin. */
export const kindLabels: Record<ReleaseKind, string> = {
  publish: 'Publish',
  withdraw: 'Withdrawal',
  rollBack: 'Roll-back',
  unpin: 'Unpin',
  repair: 'Repair',
}
