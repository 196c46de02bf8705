/** Headings of the admin's menu, by task. */
export const adminGroups = {
  clinical: 'Clinical content',
  evidence: 'Sources & people',
  site: 'Site',
  approval: 'Approvals & withdrawals',
  publishing: 'Publishing',
  accounts: 'Accounts & records',
} as const
