import type { ruleIds } from './rule-ids.ts'

/** `block` stops publishing and the export; `warn` is only shown. */
export type Level = 'block' | 'warn'

/** Id of a rule, as documents and people name it. */
export type RuleId = (typeof ruleIds)[number]

/** One thing wrong with a document, where it is and what to do about it. */
export interface Finding {
  rule: RuleId
  level: Level
  /** Field path, e.g. `steps.2.body.body`; empty for the whole document. */
  path: string
  /** The sentence or words that are wrong, exactly as written; empty where something is missing. */
  excerpt: string
  /** What is wrong, in a sentence. */
  message: string
  /** What the editor should do next. */
  next: string
  /** True where the finding tells all that is missing at its path, parts of it included. */
  coversParts?: true
}
