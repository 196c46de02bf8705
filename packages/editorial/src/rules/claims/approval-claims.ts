import { findStatus, regulators, statusLine, wordsIn, type KnownStatus } from '@carepath/schema'
import type { ApprovalWords } from '../../language/approval-words.ts'
import { firstMatch, matches } from '../../language/pattern.ts'
import { namesOfRegulator } from '../../language/regulator-names.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import {
  isConditional,
  isDenied,
  isQuestion,
  isWarning,
  withoutPseudoNegation,
  type Span,
} from '../../lexicon/scope.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import { contentStems, stemOf } from '../../lexicon/content-stems.ts'
import type { Sentence } from '../../reading/sentences.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/**
 * The claims of an approval that don't say of what and for what, or that the standing of the treatment contradicts: another
 * use, another regulator, or a term that the regulator keeps for something else.
 */
export function findApprovalClaims(subject: Subject): ApprovalFindings {
  let standing: Standing | undefined
  const found: ApprovalFindings = { findings: [], sound: [] }
  for (const placed of subject.sentences) {
    const said = findApproval(placed.sentence, subject.locale)
    if (!said) continue
    const place = { path: placed.passage.path, excerpt: placed.sentence.excerpt }
    if (said.isNoClaim) {
      found.sound.push({ ...place, words: said.words })
      continue
    }
    standing ??= readStanding(subject)
    const claim = readClaim(said, placed, subject)
    const fault = findFault(claim, standing)
    if (fault === 'sound') found.sound.push({ ...place, words: claim.words })
    else if (fault) found.findings.push({ rule: 'C1', level: 'block', ...place, ...fault })
  }
  return found
}

/** What sentences say of approvals. */
interface ApprovalFindings {
  findings: Finding[]
  /** Sentences that deny an approval, speak of a label, name another product and its use, or say what the treatment’s standing says. */
  sound: { path: string; excerpt: string; words: string }[]
}

/** A sentence that says that something is approved. */
interface ApprovalClaim {
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
interface SaidApproval {
  /** As written. */
  words: string
  span: Span
  /** True where it is denied, or is that of a label, a leaflet or a licensed clinic. */
  isNoClaim: boolean
}

function findApproval(sentence: Sentence, locale: Subject['locale']): SaidApproval | undefined {
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

function readClaim(
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

/** What is known of the treatments that a document is about. */
interface Standing {
  treatments: { names: ReadonlySet<string>; statuses: Use[]; denied: Use[] }[]
  locale: Subject['locale']
}

interface Use {
  stems: ReadonlySet<string>
  known?: KnownStatus | undefined
}

function readStanding(subject: Subject): Standing {
  const { locale } = subject
  const treatments = treatmentsOf(subject).map((treatment) => {
    const rows = toList(treatment.statuses).map(toFields)
    const uses = rows.map((row) => ({ stems: stemsOf(row.use, locale), known: findStatus(row.status) }))
    const statuses = uses.filter(({ known }) => known?.status.isAuthorised === true)
    const conditions = toList(treatment.conditions).map((condition) => ({ stems: stemsOf(condition, locale) }))
    const denied = [...uses.filter(({ known }) => known?.status.isAuthorised !== true), ...conditions]
    return { names: namesOf(treatment, [...uses, ...conditions], locale), statuses, denied }
  })
  return { treatments, locale }
}

const stemsOf = (text: unknown, locale: Subject['locale']) => contentStems(fold(toText(text) ?? ''), locale)

/** Words by which texts call a treatment: those of its names that don't say what it is for. */
function namesOf(treatment: Fields, uses: Use[], locale: Subject['locale']): Set<string> {
  const used = new Set(uses.flatMap(({ stems }) => [...stems]))
  const parts = toList(treatment.interventions).map(toFields)
  const names = [
    ...[treatment.name, treatment.plainName, ...toList(treatment.alsoKnownAs)],
    ...parts.flatMap(({ genericName, deviceType }) => [genericName, deviceType]),
  ]
  return new Set(names.flatMap((name) => [...stemsOf(name, locale)]).filter((stem) => !used.has(stem)))
}

type Fault = Pick<Finding, 'message' | 'next'>

function findFault(claim: ApprovalClaim, { treatments, locale }: Standing): Fault | 'sound' | undefined {
  const stems = claim.product.map(stemOf)
  const named = treatments.filter(({ names }) => stems.some((stem) => names.has(stem)))
  const isUnnamed = claim.product.every((word) => matches(claim.lexicon.unnamedProduct, word))
  const isOwn = named.length > 0 || claim.isOurs || (isUnnamed && !claim.isOther)
  // Where the treatment of the page is known, a product with another name is another one.
  if (!isOwn && (claim.use.size > 0 || claim.isOther))
    return claim.isOther || treatments.some(({ names }) => names.size > 0) ? 'sound' : undefined
  if (claim.use.size === 0) return unscoped(claim)
  const about = named.length > 0 ? named : treatments
  const authorised = closest(
    about.flatMap(({ statuses }) => statuses).filter(({ known }) => known && isRegulatorOf(known, claim, locale)),
    claim,
  )
  const denied = closest(
    about.flatMap((treatment) => treatment.denied),
    claim,
  )
  if (denied.score > authorised.score || (authorised.score === 0 && denied.score > 0)) return untrue(claim)
  if (authorised.uses.length === 0) return undefined
  const isBorneOut = authorised.uses.some(({ known }) => known && hasTerm(known, claim, locale))
  return isBorneOut ? 'sound' : otherTerm(claim, authorised.uses, locale)
}

/** The uses that share most words with that of a claim. */
function closest(uses: readonly Use[], { use }: ApprovalClaim): { score: number; uses: Use[] } {
  const scored = uses.map((each) => ({ each, score: [...each.stems].filter((stem) => use.has(stem)).length }))
  const score = Math.max(0, ...scored.map((each) => each.score))
  return { score, uses: score === 0 ? [] : scored.filter((each) => each.score === score).map(({ each }) => each) }
}

/** True where the sentence names the regulator of a standing, or none. */
function isRegulatorOf(
  { regulator }: KnownStatus,
  { folded, lexicon }: ApprovalClaim,
  locale: Subject['locale'],
): boolean {
  const named = regulators.filter((each) => namesOfRegulator(each, locale).some((name) => folded.includes(fold(name))))
  if (named.length === 0) return !matches(lexicon.otherRegulator, folded)
  return named.some(({ id }) => id === regulator.id)
}

/** A regulator's verb for one kind of standing fits where the line of the standing has it, too. */
function hasTerm(known: KnownStatus, { folded, span, lexicon }: ApprovalClaim, locale: Subject['locale']): boolean {
  const said = folded.slice(span.start, span.end)
  const term = lexicon.ownTerms.find((each) => said.includes(each))
  return term === undefined || fold(statusLine(known, '', locale)).includes(term)
}

const unscoped = ({ words }: ApprovalClaim): Fault => ({
  message: `“${words}” doesn’t say what is approved for what.`,
  next: 'Name the medicine or device, and the use it is approved or cleared for, in the same sentence.',
})

const untrue = ({ words }: ApprovalClaim): Fault => ({
  message: `“${words}” claims for this use what “Standing with regulators” doesn’t say of it.`,
  next: 'Say that this use is not approved or cleared, or correct the standing of the treatment.',
})

function otherTerm({ words }: ApprovalClaim, uses: readonly Use[], locale: Subject['locale']): Fault {
  const [known] = uses.flatMap((use) => use.known ?? [])
  const term = known ? wordsIn(known.status.label, locale, known.regulator) : ''
  return {
    message: `“${words}” is not what the regulator says of this use: “${term}”.`,
    next: 'Use the regulator’s own term: what is cleared is not approved.',
  }
}
