/** Headings of the admin's menu. */
export const adminGroups = {
  clinical: 'Clinical content',
  evidence: 'Evidence & people',
  site: 'Site',
} as const
