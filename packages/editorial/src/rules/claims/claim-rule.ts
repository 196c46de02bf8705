import { isNoneKnown, type Locale } from '@carepath/schema'
import { rulesExcusedByField } from './excused-by-field.ts'
import { rulesExcusedByWords, rulesOfStatements } from '../../claims/excused-by-words.ts'
import type { Sentence } from '../../reading/sentences.ts'
import type { ClaimRule } from '../../model/claim-rules.ts'
import { toFields, toList, toText } from '../../model/draft.ts'
import { recogniserFor, type RecognisedClaim } from '../../claims/recognise.ts'
import { isLimited } from '../../lexicon/scope-of-evidence.ts'
import { saysYes } from '../../lexicon/scope.ts'
import type { Finding } from '../../model/finding.ts'
import { isGrounded } from '../../reading/grounds.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A claim that a sentence of a document makes. */
export interface PlacedClaim extends PlacedSentence {
  claim: RecognisedClaim
}

/** A rule whose sentences are recognised by example. */
interface RecognisedRule {
  id: ClaimRule
  title: string
  levels: Rule['levels']
  /** What the words amount to, after the quoted words: “… promises how the reader will feel”. */
  amountsTo: string
  /** What the editor should do next. */
  next: string
}

/** Makes a rule that finds the sentences which read like its labelled examples. */
export function claimRule({ id, title, levels, amountsTo, next }: RecognisedRule): Rule {
  return {
    id,
    title,
    levels,
    canBeOverridden: true,
    readsWords: 'only',
    check: (subject) =>
      findClaims(subject, id).map(({ claim, sentence, passage }): Finding => ({
        rule: id,
        level: claim.isBlocked && !saysNoneKnown(id, passage, subject) ? 'block' : 'warn',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${claim.words}” ${amountsTo}.${readsLike(claim)}`,
        next,
      })),
  }
}

/**
 * “The reviews name no serious side effect” is what a guide says under “What doesn’t apply” where none is known, with its source
 * or the clinician who vouches for it.
 */
function saysNoneKnown(
  id: ClaimRule,
  { path, grounds }: PlacedSentence['passage'],
  { type, fields }: Subject,
): boolean {
  const [, index] = /^notApplicable\.(\d+)\./u.exec(path) ?? []
  if (id !== 'C1' || type !== 'treatment' || index === undefined) return false
  return isNoneKnown(toFields(toList(fields.notApplicable)[Number(index)]).topic) && isGrounded(grounds)
}

/** Names the labelled sentence most like the one found, so that editors see why. */
export function readsLike({ example }: RecognisedClaim): string {
  return example === undefined ? '' : ` Reads like “${example.replace(/[.!]$/u, '')}”.`
}

/** Finds the sentences of a document that break a rule. */
export function findClaims(subject: Subject, rule: ClaimRule): PlacedClaim[] {
  const { sentences, locale } = subject
  const withoutOwnName = hideOwnName(subject)
  return sentences.flatMap((placed, index) => {
    const { sentence } = placed
    const next = sentences[index + 1]
    const answer = next?.passage === placed.passage ? findAnswer(sentence, next.sentence, locale) : undefined
    const text = answer ? `${sentence.text} ${answer.text}` : sentence.text
    const excused = () => excusedRules(placed, subject, answer !== undefined)
    const claim = recogniserFor(locale).recognise({ sentence, text: withoutOwnName(text) }, rule, excused)
    return claim ? [{ ...placed, claim }] : []
  })
}

/** The name of a person may be a word of a rule: “Tom Price writes for us.” On the person's own page any other name says as much. */
function hideOwnName({ type, fields }: Subject): (text: string) => string {
  if (type !== 'person') return (text) => text
  const own = new Set(wordsOf(toText(fields.name) ?? '').filter((word) => /^\p{Lu}/u.test(word)))
  return (text) => text.replaceAll(word, (found) => (own.has(found) ? 'Doe' : found))
}

const word = /\p{L}+/gu
const wordsOf = (text: string): string[] => text.match(word) ?? []

/** "Side effects? None." and "Does it work? Yes, always." are one claim in two sentences. */
const longestShortAnswer = 3

const findAnswer = ({ text }: Sentence, next: Sentence, locale: Locale): Sentence | undefined =>
  text.endsWith('?') && (next.words.length <= longestShortAnswer || saysYes(next, locale)) ? next : undefined

/**
 * Rules that a sentence can't break where it stands. A question that patients ask claims nothing, nor does the condition of a
 * care card (“… if:”). A block that names its source says who counted; "safe" and "effective" need their scope too. What the
 * way to a clinic costs is no offer: “The first hour is free.”
 */
function excusedRules(placed: PlacedSentence, subject: Subject, isAnswered: boolean): ReadonlySet<ClaimRule> {
  const { sentence, passage } = placed
  const { type, locale } = subject
  const isCondition = type === 'care-advice' && passage.path.startsWith('conditions')
  if (passage.kind === 'question' || isCondition) return new Set(rulesOfStatements)
  const byField = rulesExcusedByField(placed, subject)
  const excused = new Set([...rulesExcusedByWords(sentence, locale, isAnswered), ...byField])
  if (passage.grounds?.sources.length) excused.add('C4')
  if (isGrounded(passage.grounds) && isLimited(sentence, locale)) excused.add('C2')
  if (passage.kind === 'aside' || isGrounded(passage.grounds)) excused.add('S1')
  if (type === 'clinic' && /^(?:directions|parking|interpreter)\b/u.test(passage.path)) excused.add('C5')
  return excused
}
