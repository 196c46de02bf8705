/** How a language names a study, and says whom a statement holds for. */
export interface EvidenceScopeWords {
  /** A study that the sentence itself names: one trial, that review. */
  study: RegExp
  /** Says for whom, at which dose, for how long or compared with what. */
  limits: RegExp
  /** Says of something that it is safe, or does no harm. */
  safe: RegExp
  /** Says of something that it works. */
  works: RegExp
  /** A study, however it is spoken of. */
  anyStudy: RegExp
  /** How many people a study had. */
  sample: RegExp
  /** A study by its name or its authors', over text as written: "the HALO trial", "Moreno et al." */
  namedStudy: RegExp
}
