/**
 * Why a document is withdrawn: a clinician recalled it, counsel put it on legal hold, or it depends on another withdrawn
 * document.
 */
export const withdrawalKinds = ['recall', 'legalHold', 'cascade'] as const
export type WithdrawalKind = (typeof withdrawalKinds)[number]

/** Labels in the admin. */
export const withdrawalLabels: Record<WithdrawalKind, string> = {
  recall: 'Withdrawn',
  legalHold: 'Legal hold',
  cascade: 'Withdrawn with another',
}
