/** How a language speaks of an approval by the FDA. */
export interface ApprovalWords {
  /** Says that something is approved. */
  approval: RegExp
  /** Says what for. */
  scope: RegExp
  /** The use that ketamine is approved for. */
  anaesthesia: RegExp
  /** The uses that it is not approved for. */
  psychiatricUse: RegExp
  /** What this page is about. */
  treatmentOfThisPage: RegExp
  /** Something else that has its own approval. */
  otherMedicine: RegExp
  /** Says in the same sentence what is not approved. */
  deniedElsewhere: RegExp
}
