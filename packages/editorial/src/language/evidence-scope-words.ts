/** How a language names a study, and says whom a statement holds for. */
export interface EvidenceScopeWords {
  /** A study that the sentence itself names: one trial, that review. */
  study: RegExp
  /** Says for whom, at which dose, for how long or compared with what. */
  limits: RegExp
  /** Shares in words: half, a third. */
  parts: RegExp
}
