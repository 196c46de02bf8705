/** Characters that make XML ill-formed and that HTML calls errors. */
const refused = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/gu

/**
 * A page without control characters. Texts are cleaned when they are saved; a database may hold older ones, and a feed must be
 * well-formed whatever is stored.
 */
export const withoutControls = (page: string): string => page.replace(refused, '')
