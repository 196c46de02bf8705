/** How a language speaks of what a regulator has approved; the regulators’ names are data. */
export interface ApprovalWords {
  /** Says that something is approved, cleared or the like. */
  approval: RegExp
  /**
   * Beginnings of the verbs that a regulator keeps for one kind of standing, e.g. "clear" for devices. A sentence with one
   * of them needs a standing whose own line has it too.
   */
  ownTerms: readonly string[]
  /** Says what for, up to the first word of the use. */
  scope: RegExp
  /** What follows "for", "as" or "in" and is no use: "for you", "in our clinic". */
  noUse: RegExp
  /** A product without its name: "treatment", "care", "devices". */
  unnamedProduct: RegExp
  /** Says that the product is this page’s: "our", "this". */
  ours: RegExp
  /** Words that name no product and stand beside the verb: "already", "fully". */
  besideVerb: RegExp
  /** A paper in place of a product, where `#` stands for the approval: "FDA-approved label". It promises nothing. */
  approvedPaper: RegExp
  /** An approval by nobody whom a standing names: "government-approved", "approved in thirty countries". */
  generalApproval: RegExp
  /** Where such an approval, `#`, is that of people, a place or a paper: "the clinic is licensed by the health department". */
  licensed: RegExp
  /** A verb of several products: "one and the other are approved". */
  pluralVerb: RegExp
  /** Another product that the product is set against: "unlike other drugs", "compared with tablets". */
  comparison: RegExp
  /** A regulator whose standings documents can't name: no file describes it. */
  otherRegulator: RegExp
  /** Something other than this page’s treatment, without its name: "other medicines". */
  otherProduct: RegExp
  /** Says in the same sentence what is not approved. */
  deniedElsewhere: RegExp
}
