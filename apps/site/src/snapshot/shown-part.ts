/** A part of another document that a page shows: its date and its review, without the rest of that document. */
export interface ShownPart {
  changedAt: string
  /** True for words that nobody has signed, or a placeholder has. */
  isSample: boolean
  /** Day by which a review was due that is overdue. */
  overdueBy?: string
}
