import type { MadeFile, PageAddress, SearchEntry } from '@carepath/schema'

/** What the state stores of a live page; its bytes are in the content store. */
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

/** A page with everything that it depends on and points at, to be stored. */
export interface PageEntry {
  record: PageRecord
  /** Reads, see read-key.ts. */
  reads: string[]
  /** Internal links, as `path` or `path#fragment`. */
  links: string[]
  /** Uploaded files, as public paths. */
  assets: string[]
  /** Files that the site makes for the page. */
  made: MadeFile[]
}
