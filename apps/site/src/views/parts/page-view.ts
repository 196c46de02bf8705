import type { Locale, SearchEntry } from '@carepath/schema'
import type { Link } from '../../routes/link.ts'
import type { PageKind } from '../../routes/page-kind.ts'
import type { SocialImageWords } from '../../social-image/words.ts'
import type { ExplainedWord } from '../../page-context/explained-words.ts'
import type { ReviewView } from './review.ts'
import type { SourceView } from './source-list.ts'

/** Links to the neighbours of a page within its section: never more than a hundred. */
export interface Sidebar {
  title: string
  links: Link[]
}

/** What a view says of its page: the part that differs from page to page. */
export interface PageView<Body = unknown> {
  /** The page's heading. */
  title: string
  /** Title in search results, where the heading won't do by itself. */
  seoTitle?: string
  /** One sentence for search results; plain text. */
  description: string
  /** Way from the home page to here, without either end. */
  breadcrumbs: Link[]
  sidebar?: Sidebar
  /** Neighbours in reading order. */
  previous?: Link
  next?: Link
  review?: ReviewView
  /** Sections of a long page. */
  contents?: Link[]
  /** True for what search engines are asked to stay away from, signed or not. */
  isUnlisted?: boolean
  /** Absent where the reader's search must not find the page. */
  search?: Pick<SearchEntry, 'headings' | 'keywords'>
  /** What the page's template prints. */
  body: Body
}

/** A page with all that the templates print around its body. */
export interface ComposedPage extends PageView {
  kind: PageKind
  path: string
  locale: Locale
  siteName: string
  isSample: boolean
  /** Tells readers that a review is late. */
  overdueNotice?: string
  /** False where search engines are asked to stay away. */
  isIndexed: boolean
  navigation: (Link & { isCurrent: boolean })[]
  clinic: ClinicFooter
  sources: SourceView[]
  /** Words of the glossary that its texts use. */
  words: ExplainedWord[]
  /** Languages the page exists in, its own included. */
  alternates: { locale: Locale; path: string }[]
  /** The picture that stands for the page where its link is shown. */
  socialImage: SocialImageView
  /** What the page tells machines, ready for its script element. */
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
  call: { href: string; label: string }
  hours: { days: string; hours: string }[]
}
