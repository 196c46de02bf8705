import type { Locale } from '@carepath/schema'
import type { Link } from '../../routes/link.ts'
import type { PageKind } from '../../routes/page-kind.ts'
import type { SocialImageWords } from '../../social-image/words.ts'
import type { ExplainedWord } from '../../page-context/explained-words.ts'
import type { ContactLink } from './contact-link.ts'
import type { PhoneView } from './phone.ts'
import type { EmergencyStripView } from './emergency-strip.ts'
import type { LookView } from './look.ts'
import type { ReviewView } from './review.ts'
import type { SourceView } from './source-list.ts'

/** Search engines cut longer titles. */
export const maxTitleLength = 70

/** Links to the neighbours of a page within its section: never more than a hundred. */
export interface Sidebar {
  title: string
  links: Link[]
}

/** What search knows of a page besides what it says. */
export interface SearchView {
  /** Other names of what the page is about. */
  keywords: string[]
  /** A page that lists others, or is about the site itself, counts less; 1 where absent. */
  share?: number
}

/** What a view returns: the parts of a page that differ by kind. */
export interface PageView<Body = unknown> {
  /** The page's heading. */
  title: string
  /** Short form of a long heading: for the browser's tab and the picture of shared links. */
  shortTitle?: string
  /** Title in search results, where it differs from the heading. */
  seoTitle?: string
  /** One sentence for search results; plain text. */
  description: string
  /** Pages between the home page and this one. */
  breadcrumbs: Link[]
  sidebar?: Sidebar
  /** Neighbours in reading order. */
  previous?: Link
  next?: Link
  review?: ReviewView
  /** Sections of a long page. */
  contents?: Link[]
  /** True where the template prints the emergency strip, above what the page says. */
  placesStripItself?: boolean
  /** True for a page that search engines must not list, reviewed or not. */
  isUnlisted?: boolean
  /** Absent where the reader's search must not find the page. */
  search?: SearchView
  /** What the page's template renders. */
  body: Body
}

/** A page with everything that templates render, its body and what is around it. */
export interface ComposedPage extends PageView {
  kind: PageKind
  path: string
  locale: Locale
  /** The country of its first clinic, in two letters. */
  country?: string | undefined
  siteName: string
  isSample: boolean
  /** The sentence that tells readers of an overdue review. */
  overdueNotice?: string
  /** False where search engines are asked to stay away. */
  isIndexed: boolean
  navigation: (Link & { isCurrent: boolean })[]
  /** The clinics whose numbers the page ends with. */
  clinics: ClinicFooter[]
  /** The number that stays in reach on a phone; absent where the page is of several clinics. */
  callButton?: ContactLink | undefined
  /** Privacy, accessibility, and how pages are written, as far as they are live. */
  policies: Link[]
  /** The clinic's own look. */
  look: LookView
  /** What to do in an emergency, in brief. */
  emergency: EmergencyStripView
  sources: SourceView[]
  /** Names of the clinicians who attest what the page says of the clinic's own practice. */
  attesters: string[]
  /** Glossary words that the page's texts use. */
  words: ExplainedWord[]
  /** Languages the page exists in, its own included. */
  alternates: { locale: Locale; path: string }[]
  /** The picture that is shown with links to the page. */
  socialImage: SocialImageView
  /** The page's structured data, ready for its script element. */
  structuredData: string
}

export interface SocialImageView {
  path: string
  words: SocialImageWords
  alt: string
}

export interface ClinicFooter {
  name: string
  path: string
  phones: PhoneView[]
  hours: { days: string; hours: string }[]
}
