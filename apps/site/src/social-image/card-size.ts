/** What every network shows without cutting. */
export const cardSize = { width: 1200, height: 630 } as const
