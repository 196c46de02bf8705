import type { DocumentKey } from '@carepath/schema'
import { treatmentsListing } from '../directory/treatments-listing.ts'
import type { GlossaryWords } from './glossary-words.ts'
import type { PageContext } from './page-context.ts'

type PlaceOfText = Pick<PageContext, 'snapshot' | 'locale' | 'address'>

/**
 * Ids of the treatments that a text on a page speaks of: a guide and its questions of their own, all else on a guide's pages of
 * that guide's, a side effect elsewhere of those that list it.
 */
export function treatmentsOfText({ snapshot, locale, address }: PlaceOfText, text: DocumentKey): string[] {
  if (text.type === 'treatment') return [text.id]
  const question = text.type === 'faq' ? snapshot.get('faq', text.id, locale) : undefined
  if (question) return [question.treatment.id]
  const owner = address.document
  if (owner?.type === 'treatment') return [owner.id]
  const effect = [owner, text].find((document) => document?.type === 'side-effect')
  if (!effect) return []
  return snapshot.derive(`treatments-listing/${locale}/${effect.id}`, (live) =>
    treatmentsListing(live, locale, effect.id)
      .map(({ id, slug }) => ({ id, slug }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(({ id }) => id),
  )
}

/** The terms that have their meaning where a text speaks of these treatments. */
export const termsWithin = (terms: readonly GlossaryWords[], treatments: readonly string[]): GlossaryWords[] =>
  terms.filter((term) => term.treatments?.some((id) => treatments.includes(id)) ?? true)

/**
 * The one term that explains a word there: one of these treatments goes before one of everywhere. Undefined where the treatments
 * give the word different meanings, which the text can't tell apart: a wrong meaning is worse than none.
 */
export function meaningOfWord(
  word: string,
  within: readonly GlossaryWords[],
  treatments: readonly string[],
): GlossaryWords | undefined {
  const meanings = within.filter(({ words }) => words.some((other) => isSameWord(other, word)))
  const own = meanings.filter((term) => term.treatments)
  const [first] = own
  if (!first) return meanings[0]
  const others = meanings.length - 1
  if (others === 0) return first
  const isOfAll = treatments.every((id) => first.treatments?.includes(id))
  return own.length === 1 && isOfAll ? first : undefined
}

/** Abbreviations match only in capitals: "aids" is not "AIDS". */
const isSameWord = (word: string, used: string): boolean =>
  word === word.toUpperCase() ? word === used : word.toLowerCase() === used.toLowerCase()
