import type { DocumentKey } from '../identity/document-key.ts'
import type { DocumentType } from '../identity/document-type.ts'
import type { Locale } from '../values/languages.ts'
import type { PublishedDocument } from '../types/published-document.ts'
import type { SearchEntry } from './search-files.ts'
import type { SnapshotReader } from './snapshot-reader.ts'

/** Raised when bundles of the former version no longer work with the publisher. */
export const siteBundleVersion = 2

/** The address of a public page, before it is rendered. */
export interface PageAddress {
  /**
   * Public path with a slash at both ends, e.g. `/side-effects/nausea/`; for programs the path of a file, e.g.
   * `/updates/feed.xml`.
   */
  path: string
  /** The template's name in the site's registry, e.g. `side-effect`. */
  kind: string
  locale: Locale
  /** Sitemap and search are sharded by section, e.g. `side-effects`. */
  section: string
  /** The document that owns the page; absent where no single document does. */
  document?: DocumentKey
}

/** A file that the site makes itself, such as the picture of a page for shared links. */
export interface MadeFile {
  /** Public path under `/social/`. Another recipe, or another way to follow a recipe, has another path. */
  path: string
  /** Everything that the file is made of: the same recipe gives the same bytes. */
  recipe: string
}

/** A rendered page, with what sitemaps and search need of it. */
export interface RenderedPage {
  html: string
  title: string
  /** Search engines' and readers' one-sentence summary; plain text. */
  description: string
  /** ISO 8601 instant of the newest change for readers on the page; empty where nothing dates the page. */
  lastModified: string
  /** False where search engines are asked to leave the page out. */
  isIndexed: boolean
  /** The documents that make the page a sample: nobody has signed them, or they say themselves that they are one. */
  unsigned?: DocumentKey[]
  /** Uploaded files the page shows, as public paths, e.g. `/media/arm-640.webp`. */
  assets: string[]
  /** Files that the site makes once the page is live, see {@link SiteBundle.makeFile}. */
  made?: MadeFile[]
  /** Absent where the reader's search must not find the page. */
  search?: SearchEntry
}

/** Reads an uploaded file that pages show, by its public path. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** The exports of the site's built server entry: everything that the publisher knows of the site. */
export interface SiteBundle {
  siteBundleVersion: number
  /** Changes with every build whose output may differ. */
  buildId: string
  /** Exact text of the inline scripts of pages: servers allow these, by their hashes, and no others. */
  inlineScripts?: readonly string[]
  /** Fields by which views call `where`. */
  indexes: Partial<Record<DocumentType, readonly string[]>>
  /** The pages that a document owns, derived from that document alone. */
  pagesOf(document: PublishedDocument): PageAddress[]
  /** The pages that no single document owns, e.g. the home page and indexes. Reads are tracked as a page's are. */
  standingPages(snapshot: SnapshotReader): PageAddress[]
  /** Renders a page. Throws a CarepathError where a part of the page is missing. */
  render(page: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage>
  /**
   * Makes a file that pages show; absent where no page shows one. A file is made once for all pages that show it. A recipe may
   * name uploaded files, which `readFile` reads.
   */
  makeFile?(recipe: string, readFile: ReadFile): Promise<Uint8Array>
}
