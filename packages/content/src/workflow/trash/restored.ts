/** What has come of restoring a document or a file. */
export interface Restored {
  /** Path of its form inside the admin. */
  path: string
  title: string
  /** A file is again what it was. */
  isDraft: boolean
  /** How many things its newest version pointed at that are gone, and whose fields are empty now. */
  lost: number
}
