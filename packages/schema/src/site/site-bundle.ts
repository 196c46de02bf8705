import type { DocumentKey } from '../identity/document-key.ts'
import type { DocumentType } from '../identity/document-type.ts'
import type { Locale } from '../values/enums.ts'
import type { PublishedDocument } from '../types/published-document.ts'
import type { SnapshotReader } from './snapshot-reader.ts'

/** Raised when a bundle and a publisher can no longer work together. */
export const siteBundleVersion = 1

/** One public page: which one it is, before it is rendered. */
export interface PageAddress {
  /** Public path with a slash at both ends, e.g. `/side-effects/nausea/`; of a page for programs, its file: `/updates/feed.xml`. */
  path: string
  /** The template's name in the site's registry, e.g. `side-effect`. */
  kind: string
  locale: Locale
  /** Sitemap and search are sharded by section, e.g. `side-effects`. */
  section: string
  /** The document the page is about; absent on pages that no single document owns. */
  document?: DocumentKey
}

/** What the reader's search knows of a page. */
export interface SearchEntry {
  title: string
  description: string
  /** Words of the page's headings, in order. */
  headings: string[]
  /** Other words readers may type: synonyms, medical names. */
  keywords: string[]
}

/** A file that a site makes itself, such as the picture that stands for a page where its link is shown. */
export interface MadeFile {
  /** Public path under `/social/`. It stands for the recipe: another recipe, or another way to follow it, has another path. */
  path: string
  /** All that the file is made of; the same recipe gives the same bytes. */
  recipe: string
}

/** A page's bytes and what lists of pages need to know of it. */
export interface RenderedPage {
  html: string
  title: string
  /** Search engines' and readers' one-sentence summary; plain text. */
  description: string
  /** ISO 8601 instant of the newest reader-facing change the page shows; empty where nothing dates it. */
  lastModified: string
  /** False where search engines are asked to stay away. */
  isIndexed: boolean
  /** Uploaded files the page shows, as public paths, e.g. `/media/arm-640.webp`. */
  assets: string[]
  /** Files that the site makes for the page once it is live, see {@link SiteBundle.makeFile}. */
  made?: MadeFile[]
  /** Absent where the reader's search must not find the page. */
  search?: SearchEntry
}

/** What the site's built server entry exports: the whole of what the publisher knows of a site. */
export interface SiteBundle {
  siteBundleVersion: number
  /** Changes with every build whose output may differ. */
  buildId: string
  /** Scripts that pages carry in themselves, word for word: servers allow these, by their hash, and no others. */
  inlineScripts?: readonly string[]
  /** Fields by which views ask with `where`. */
  indexes: Partial<Record<DocumentType, readonly string[]>>
  /** The pages one document gives rise to, from that document alone. */
  pagesOf(document: PublishedDocument): PageAddress[]
  /** The pages no single document owns: home, indexes. Its reads are tracked like a page's. */
  standingPages(snapshot: SnapshotReader): PageAddress[]
  /** Throws a CarepathError where the page can't be made whole. */
  render(page: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage>
  /** Makes a file that pages ask for; absent where none does. Made once for all pages that ask for the same. */
  makeFile?(recipe: string): Promise<Uint8Array>
}
