/**
 * Why a document is kept off the site: a clinician has recalled it, counsel holds it, or it can't do without another that
 * is kept off.
 */
export const withdrawalKinds = ['recall', 'legalHold', 'cascade'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** What the admin calls each. */
export const withdrawalLabels: Record<WithdrawalKind, string> = {
  recall: 'Withdrawn',
  legalHold: 'Legal hold',
  cascade: 'Withdrawn with another',
}
