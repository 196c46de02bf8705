/** First parts of addresses that the site uses itself: a page named so would stand in its way. */
export const reservedSlugs = [
  '404',
  'clinics',
  'en',
  'es',
  'glossary',
  'media',
  'people',
  'search',
  'side-effects',
  'social',
  'treatments',
  'updates',
] as const
