/** The size that every social network shows without cropping. */
export const cardSize = { width: 1200, height: 630 } as const
