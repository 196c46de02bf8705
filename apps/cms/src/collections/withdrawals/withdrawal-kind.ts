/** Why a document is kept off the site: a clinician has recalled it, or counsel holds it. */
export const withdrawalKinds = ['recall', 'legalHold'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** What the admin calls each. */
export const withdrawalLabels: Record<WithdrawalKind, string> = { recall: 'Withdrawn', legalHold: 'Legal hold' }
