/** What the database holds, seen beside the CMS. */
export interface StoredContent {
  /** A hash of all that is stored of content, which stays the same while nothing is stored. */
  fingerprint(): Promise<string>
  close(): Promise<void>
}
