import type { ApprovalWords } from '../../language/approval-words.ts'
import { firstMatch, matches } from '../../language/pattern.ts'
import { contentStems } from '../../lexicon/content-stems.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import {
  isConditional,
  isDenied,
  isQuestion,
  isWarning,
  withoutPseudoNegation,
  type Span,
} from '../../lexicon/scope.ts'
import type { Sentence } from '../../reading/sentences.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A sentence that says that something is approved. */
export interface ApprovalClaim {
  /** The words that say so, as written. */
  words: string
  folded: string
  span: Span
  /** Stems of the use that it names; none where it names none. */
  use: ReadonlySet<string>
  product: readonly string[]
  isOurs: boolean
  isOther: boolean
  lexicon: ApprovalWords
}

/** The words of a sentence that speak of an approval. */
export interface SaidApproval {
  /** As written. */
  words: string
  span: Span
  /** True where it is denied, or is that of a label, a leaflet or a licensed clinic. */
  isNoClaim: boolean
}

/** The words of a sentence that speak of an approval; undefined where none do, or where it only asks or warns. */
export function findApproval(sentence: Sentence, locale: Subject['locale']): SaidApproval | undefined {
  const { approval: lexicon, scope } = requireLexicon(locale)
  const { folded } = sentence
  const found = firstMatch(lexicon.approval, folded)
  if (!found || isQuestion(sentence, locale) || isWarning(sentence, locale)) return undefined
  const span = { start: found.index, end: found.index + found[0].length }
  const isElsewhere = matches(lexicon.deniedElsewhere, withoutPseudoNegation(folded, scope))
  const around = `${folded.slice(0, span.start)}#${folded.slice(span.end)}`
  const isGeneral = matches(lexicon.generalApproval, folded.slice(span.start, span.end))
  const isPaper = matches(lexicon.approvedPaper, around)
  const isUnclaimed = isGeneral && (matches(lexicon.licensed, around) || isConditional(sentence, span, locale))
  const words = sentence.text.slice(span.start, span.end)
  return { words, span, isNoClaim: isElsewhere || isPaper || isUnclaimed || isDenied(sentence, span, locale) }
}

/** What those words claim: of which product, for which use. */
export function readClaim(
  { words, span }: SaidApproval,
  { sentence, passage }: PlacedSentence,
  { locale }: Subject,
): ApprovalClaim {
  const lexicon = requireLexicon(locale).approval
  const { folded } = sentence
  const { use, start } = readUse(folded, span, { lexicon, locale })
  const before = readSubject(folded, span, { lexicon, locale })
  const object = readProduct(folded.slice(span.end, start ?? span.end), { lexicon, locale })
  return {
    ...{ words, folded, span, use, lexicon },
    product: object.length > 0 ? object : readProduct(before, { lexicon, locale }),
    isOurs: matches(lexicon.ours, before) || matches(lexicon.ours, folded.slice(span.end, start ?? span.end)),
    // Other choices are about something else.
    isOther: passage.path.startsWith('alternatives') || matches(lexicon.otherProduct, folded),
  }
}

/** What stands before the approval in its clause; of "one and the other are approved" both. */
function readSubject(folded: string, span: Span, { lexicon, locale }: Language): string {
  const before = folded.slice(0, span.start).replaceAll(lexicon.comparison, '')
  const clause = before.split(/[;:.!?—]| (?:but|pero) /u).at(-1) ?? ''
  const parts = clause.split(/ (?:and|y) /u)
  const last = parts.at(-1) ?? ''
  const first = parts.slice(0, -1).join(' ')
  const isOneSubject = !first.endsWith(',') && !matches(requireLexicon(locale).scope.finiteVerb, first)
  const isPlural = matches(lexicon.pluralVerb, last + folded.slice(span.start, span.end))
  return isOneSubject && isPlural ? clause : last
}

interface Language {
  lexicon: ApprovalWords
  locale: Subject['locale']
}

/** The use that follows "for" after the approval, or comes before it: "for depression it is approved". */
function readUse(folded: string, span: Span, { lexicon, locale }: Language): { use: Set<string>; start?: number } {
  for (const from of [span.end, 0]) {
    const found = firstMatch(lexicon.scope, folded, from)
    if (!found || (from === 0 && found.index > span.start)) continue
    const rest = folded.slice(found.index + found[0].length, from === 0 ? span.start : undefined)
    if (matches(lexicon.noUse, rest)) continue
    return { use: contentStems(rest, locale), ...(from > 0 && { start: found.index }) }
  }
  return { use: new Set() }
}

/** The words that may name the product. */
const readProduct = (text: string, { lexicon, locale }: Language): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !requireLexicon(locale).commonWords.has(word))
    .filter((word) => !matches(lexicon.besideVerb, word))
