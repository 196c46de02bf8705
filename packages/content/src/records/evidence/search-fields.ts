/** Fields that the search box over the log looks in. */
export const evidenceSearchFields = ['summary', 'actor']
