import type { NamedShare } from './numbers/quantity-words.ts'
import { pattern } from './pattern.ts'

/** The shares that have words in every language, those whose words hold those of others first. */
const namedShares = {
  nearlyAll: { from: 0.8, to: 1 },
  most: { from: 0.5, to: 1 },
  half: { from: 0.35, to: 0.65 },
  third: { from: 0.23, to: 0.43 },
  quarter: { from: 0.17, to: 0.33 },
  hardlyAny: { from: 0, to: 0.1 },
  few: { from: 0, to: 0.4 },
} as const
type ShareName = keyof typeof namedShares

/** The shares with a language's words for them, as parts of patterns. */
export const withWords = (words: Record<ShareName, string>): NamedShare[] =>
  (Object.keys(namedShares) as ShareName[]).map((name) => ({ words: pattern`^${words[name]}`, ...namedShares[name] }))
