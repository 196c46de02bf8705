/** What a reviewer has read: the changes since the last approval, or the whole document. Only the latter renews the review's dates. */
export const approvalScopes = ['changes', 'wholeDocument'] as const
export type ApprovalScope = (typeof approvalScopes)[number]

/** Labels in the admin. */
export const approvalScopeLabels: Record<ApprovalScope, string> = {
  changes: 'The changes',
  wholeDocument: 'Whole document',
}
