import type { Locale } from '@carepath/schema'

/** All words of a page's image. Pages with the same words share an image. */
export interface SocialImageWords {
  /** The page's heading. */
  title: string
  /** The page's section of the site, e.g. "Treatments". */
  section: string
  siteName: string
  /** The clinic's main color, where it has chosen one. */
  color?: string
  locale: Locale
}
