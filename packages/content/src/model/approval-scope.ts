/** What a reviewer has looked at: what changed since the last approval, or all of it, which alone moves the dates of review. */
export const approvalScopes = ['changes', 'wholeDocument'] as const
export type ApprovalScope = (typeof approvalScopes)[number]
