/** What a user may do. Admins manage users, editors write, reviewers answer for clinical content. */
export const roles = ['admin', 'editor', 'reviewer'] as const
export type Role = (typeof roles)[number]

/** What the form calls each role. */
export const roleLabels: Record<Role, string> = { admin: 'Admin', editor: 'Editor', reviewer: 'Clinical reviewer' }
