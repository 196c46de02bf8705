import type { Locale } from '@carepath/schema'

/** All that a page's image says. Pages with the same words share an image. */
export interface SocialImageWords {
  /** The page's heading. */
  title: string
  /** The part of the site it is in, e.g. "Treatments". */
  section: string
  siteName: string
  locale: Locale
}
