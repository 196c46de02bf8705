/** First parts of the site's own addresses: no page may have one of them as its slug. */
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
