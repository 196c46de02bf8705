import type { Locale } from '@carepath/schema'
import { firstMatch, matches } from '../language/pattern.ts'
import { requireLexicon } from './lexicons.ts'

/** How many people have something, in words. */
export interface SaidQuantity {
  /** The words for how many, folded. */
  many: string
  /** The words for what they have, folded; empty where a finding says it of all that it is about. */
  what: string
  /** The shares of 1 that the words may stand for. */
  from: number
  to: number
}

/** What a folded sentence says of how many people have something; undefined where it denies. */
export function quantityIn(folded: string, locale: Locale): SaidQuantity | undefined {
  const { having, denial, many: anyMany } = requireLexicon(locale).quantities
  if (!matches(anyMany, folded) || matches(denial, folded)) return undefined
  for (const way of having) {
    const { many, what } = firstMatch(way, folded)?.groups ?? {}
    if (many && what) return withShare(many, what, locale)
  }
  return undefined
}

/** How many people a finding says to have fared so. */
export function quantityOfFinding(folded: string, locale: Locale): SaidQuantity | undefined {
  const { finding, denialOfFinding } = requireLexicon(locale).quantities
  const many = matches(denialOfFinding, folded) ? undefined : firstMatch(finding, folded)?.groups?.many
  return many === undefined ? undefined : withShare(many, '', locale)
}

function withShare(many: string, what: string, locale: Locale): SaidQuantity | undefined {
  const share = requireLexicon(locale).quantities.shares.find(({ words }) => matches(words, many))
  return share && { many, what, from: share.from, to: share.to }
}

/** Words are no limits: 48% are nearly most. */
const room = 0.03

/** Whether the words can’t stand for any share between two. */
export const contradictsShare = (said: SaidQuantity, share: { from: number; to: number }): boolean =>
  share.to < said.from - room || share.from > said.to + room
