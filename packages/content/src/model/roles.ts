/** Roles of users. Admins manage users, editors write, reviewers approve clinical content. */
export const roles = ['admin', 'editor', 'reviewer'] as const
export type Role = (typeof roles)[number]

/** Labels in the admin. */
export const roleLabels: Record<Role, string> = { admin: 'Admin', editor: 'Editor', reviewer: 'Clinical reviewer' }
