/** A live document that points at another, or shows a file. */
export interface Dependent {
  /** As `type/id`. */
  document: string
  title: string
}
