import { findStatus, regulators, statusLine, wordsIn, type KnownStatus } from '@carepath/schema'
import { matches } from '../../language/pattern.ts'
import { namesOfRegulator } from '../../language/regulator-names.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import { contentStems, stemOf } from '../../lexicon/content-stems.ts'
import type { Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'
import { findApproval, readClaim, type ApprovalClaim } from './read-approval-claim.ts'

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
  message: `“${words}” claims for this use what “Regulatory status” doesn’t say of it.`,
  next: 'Say that this use is not approved or cleared, or correct “Regulatory status”.',
})

function otherTerm({ words }: ApprovalClaim, uses: readonly Use[], locale: Subject['locale']): Fault {
  const [known] = uses.flatMap((use) => use.known ?? [])
  const term = known ? wordsIn(known.status.label, locale, known.regulator) : ''
  return {
    message: `“${words}” is not what the regulator says of this use: “${term}”.`,
    next: 'Use the regulator’s own term: what is cleared is not approved.',
  }
}
