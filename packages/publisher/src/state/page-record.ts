import type { MadeFile, PageAddress, SearchEntry } from '@carepath/schema'

/** What is kept of a live page besides its bytes. */
export interface PageRecord {
  address: PageAddress
  /** SHA-256 of the HTML, hexadecimal. */
  hash: string
  title: string
  description: string
  lastModified: string
  isIndexed: boolean
  search?: SearchEntry
  /** Ids that links may point at. */
  fragments: string[]
}

/** A page and all it points at, ready to be kept. */
export interface PageEntry {
  record: PageRecord
  /** Reads, see read-key.ts. */
  reads: string[]
  /** Internal links, as `path` or `path#fragment`. */
  links: string[]
  /** Uploaded files, as public paths. */
  assets: string[]
  /** Files the site makes for it. */
  made: MadeFile[]
}
