import type { ClaimRule } from '../../model/claim-rules.ts'
import { recogniserFor, type RecognisedClaim } from '../../claims/recognise.ts'
import { namesStudyWithNumber, isLimited } from '../../lexicon/scope-of-evidence.ts'
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
        level: claim.isBlocked && !isMereName(id, passage, subject) ? 'block' : 'warn',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${claim.words}” ${amountsTo}.${readsLike(claim)}`,
        next,
      })),
  }
}

const names = new Set(['name', 'plainName', 'alsoKnownAs'])

/**
 * “Light therapy for winter depression” names a treatment and what it is given for, and reads to the model like the beginning of
 * a claim that it works. Such a name is a suggestion to look again, not a reason to stop.
 */
function isMereName(id: ClaimRule, { path }: PlacedSentence['passage'], { type }: Subject): boolean {
  return id === 'C2' && type === 'treatment' && names.has(path.replace(/\.\d+$/u, ''))
}

/** Names the labelled sentence most like the one found, so that editors see why. */
export function readsLike({ example }: RecognisedClaim): string {
  return example === undefined ? '' : ` Reads like “${example.replace(/[.!]$/u, '')}”.`
}

/** Finds the sentences of a document that break a rule. */
export function findClaims(subject: Subject, rule: ClaimRule): PlacedClaim[] {
  const { sentences, locale } = subject
  return sentences.flatMap((placed, index) => {
    const { sentence } = placed
    const next = sentences[index + 1]
    const text = withShortAnswer(placed, next?.passage === placed.passage ? next : undefined)
    const claim = recogniserFor(locale).recognise({ sentence, text }, rule, () => excusedRules(placed, subject))
    return claim ? [{ ...placed, claim }] : []
  })
}

/** "Side effects? None." is one claim in two sentences. */
const longestShortAnswer = 3

function withShortAnswer({ sentence }: PlacedSentence, next: PlacedSentence | undefined): string {
  const isAnswered =
    sentence.text.endsWith('?') && next !== undefined && next.sentence.words.length <= longestShortAnswer
  return isAnswered ? `${sentence.text} ${next.sentence.text}` : sentence.text
}

const askedByPatients: ReadonlySet<ClaimRule> = new Set<ClaimRule>(['C1', 'C2', 'C3', 'C4', 'P2', 'S1'])

/**
 * Rules that a sentence can't break where it stands. A question that patients ask claims nothing, nor does the condition of a care card (“… if:”). A block that names its
 * source, or a sentence that names a study and its number, says who counted; "safe" and "effective" need their scope too.
 */
function excusedRules({ sentence, passage }: PlacedSentence, { type, locale }: Subject): ReadonlySet<ClaimRule> {
  const isCondition = type === 'care-advice' && passage.path.startsWith('conditions')
  if (passage.kind === 'question' || isCondition) return askedByPatients
  const excused = new Set<ClaimRule>()
  const isStudy = namesStudyWithNumber(sentence, locale)
  if (isStudy || passage.grounds?.sources.length) excused.add('C4')
  if (isStudy || (isGrounded(passage.grounds) && isLimited(sentence, locale))) excused.add('C2')
  if (passage.kind === 'aside' || isGrounded(passage.grounds)) excused.add('S1')
  return excused
}
