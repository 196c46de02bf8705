/** How a language tells people not to call for help, or that help isn't for them. */
export interface HelpLexicon {
  /** Words that tell people to call after all, such as “don’t wait to call”: taken out before anything is looked for. */
  encouraged: RegExp
  /** Forms of “don’t call 911”. */
  denied: readonly RegExp[]
}
