/** What can be done with a comment. */
export const commentActions = ['reply', 'resolve', 'reopen'] as const
export type CommentAction = (typeof commentActions)[number]
