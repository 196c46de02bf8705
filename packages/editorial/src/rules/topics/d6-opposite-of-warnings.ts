import { avoidedTopics, warnedTopics, type WarnedTopic } from '../../language/opposite-warnings.ts'
import { matches } from '../../language/pattern.ts'
import type { FoundClaim } from '../../lexicon/find-claim.ts'
import { waitInWords } from '../../lexicon/waits.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { inapplicableTopics, requiredTopicsOf } from '../../rule/required-warnings.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'
import { allowedBans } from './allowed-bans.ts'
import { asSaid } from './as-said.ts'
import { inListed } from './in-listed.ts'
import { isOfOnePartOnly } from './one-part-only.ts'
import { findOpposite } from './opposite-sentence.ts'
import { shorterBans } from './shorter-bans.ts'
import { untold } from './untold.ts'
import { topicWords, type SafetyTopic } from './topic-words.ts'
import { tellsToAvoid } from './told-to-avoid.ts'
import { findTooSoon, isAllowedByState } from './too-soon.ts'

/**
 * D6: no sentence says the opposite of a warning that the page owes its readers – "You can drive", "You do not need an adult
 * to take you home" – unless the guide says that the topic doesn't apply, or the sentence names the part of the treatment that
 * it is about and one beside it gives the warning for another part. The same goes for alcohol, pregnancy and breastfeeding
 * where the page, or the guide that it belongs to, warns of them, for whatever else the guide tells patients to avoid, and for
 * what it asks them to tell. And no
 * topic is said not to apply of which the page warns.
 *
 * Reason: one such sentence outweighs the warning elsewhere, and the check for required topics takes the words of the one for
 * the other.
 * Source: ASA statement on discharge after sedation; NHS advice on driving after sedation (24 hours).
 */
export const oppositeOfWarnings: Rule = {
  id: 'D6',
  title: 'Nothing against a required warning',
  levels: ['block', 'warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => [
    ...against(subject),
    ...appliesAfterAll(subject),
    ...inListed(subject, against),
    ...shorterBans(subject),
  ],
}

/** Each sentence once: a topic that has words of its own is told in those. */
function against(subject: Subject): Finding[] {
  const found = againstTopics(subject)
  const others = allowedBans(subject).filter(
    ({ path, excerpt }) => !found.some((known) => known.path === path && known.excerpt === excerpt),
  )
  return [...found, ...others, ...untold(subject)]
}

function againstTopics(subject: Subject): Finding[] {
  const treatments = treatmentsOf(subject).map(neededTopics)
  const owed: SafetyTopic[] = [
    ...warnedTopics.filter((topic) => isOwed(subject, treatments, topic)),
    ...avoidedTopics.filter((topic) => tellsToAvoid(subject, topic) || isWarnedOf(subject, topic)),
  ]
  return subject.sentences.flatMap(({ sentence, passage }, index) =>
    owed.flatMap((topic): Finding[] => {
      const opposite = findOpposite(subject, index, topic)
      if (!opposite || isExcused(subject, index, topic, opposite)) return tooSoon(subject, index, topic)
      if (isOfOnePartOnly(subject, index, topic)) return []
      const { claim, words } = opposite
      return [
        {
          rule: 'D6',
          level: 'block',
          path: passage.path,
          excerpt: sentence.excerpt,
          message: `“${words}” ${claim.amountsTo}, against a warning that this treatment needs.`,
          next: 'Take it out, or say until when not. Where it is so of one part of the treatment, begin with that part, and say beside it what is so of the others: “After numbing, …. After sedation, …”. Where the topic doesn’t apply, say so under “What doesn’t apply”.',
        },
      ]
    }),
  )
}

/** Excused by how patients feel, unless it holds however they feel. */
const isExcused = (subject: Subject, index: number, topic: SafetyTopic, { claim }: FoundClaim): boolean =>
  claim.isUnconditional !== true && isAllowedByState(subject, index, topic)

/** Topics of which a guide says that they don’t apply, and of which its own words warn. */
function appliesAfterAll(subject: Subject): Finding[] {
  if (subject.type !== 'treatment') return []
  const reasons = toList(subject.fields.notApplicable).map(toFields)
  return warnedTopics.flatMap((topic): Finding[] => {
    const place = reasons.findIndex((reason) => reason.topic === topic && toText(reason.because))
    const { warned } = topicWords(subject.locale, topic)
    const warning = subject.sentences.find(
      (placed, index) =>
        instructions.has(topic) &&
        !placed.passage.path.startsWith('notApplicable.') &&
        matches(warned, asSaid(placed, subject.locale).folded) &&
        !findOpposite(subject, index, topic) &&
        !isOfOnePartOnly(subject, index, topic),
    )
    if (place === -1 || !warning) return []
    return [
      {
        rule: 'D6',
        level: 'block',
        path: `notApplicable.${place}.because`,
        excerpt: toText(reasons[place]?.because) ?? '',
        message: `This says that a topic doesn’t apply, and the page warns of it: “${warning.sentence.excerpt}”.`,
        next: 'Take the topic out of “What doesn’t apply”, or correct the warning.',
      },
    ]
  })
}

/** Topics whose warning is an instruction, not a word that the page may use for something else. */
const instructions: ReadonlySet<WarnedTopic> = new Set(['driving', 'fasting', 'escort'])

/** A permission after a time that is shorter than that of the page's own warning. */
function tooSoon(subject: Subject, index: number, topic: SafetyTopic): Finding[] {
  const [found, placed] = [findTooSoon(subject, index, topic), subject.sentences[index]]
  if (!found || !placed || isOfOnePartOnly(subject, index, topic)) return []
  return [
    {
      rule: 'D6',
      level: 'block',
      path: placed.passage.path,
      excerpt: placed.sentence.excerpt,
      message: `“${found.found.words}” ${found.waits === undefined ? 'leaves the time to how patients feel' : `comes after ${waitInWords(found.waits)}`}, and a warning on the same page asks to wait ${waitInWords(found.warned)}.`,
      next: 'Correct the time here or in the warning.',
    },
  ]
}

/** Owed where each treatment of the page needs the warning, or where the page itself gives it in another sentence. */
function isOwed(subject: Subject, treatments: readonly NeededTopics[], topic: WarnedTopic): boolean {
  if (treatments.some(({ inapplicable }) => inapplicable.has(topic))) return false
  if (treatments.length > 0 && treatments.every(({ required }) => required.has(topic))) return true
  return (topic === 'driving' || topic === 'fasting') && isWarnedOf(subject, topic)
}

/** The topics that a treatment's guide must speak of, and those that don't apply to it. */
interface NeededTopics {
  required: ReadonlySet<string>
  inapplicable: ReadonlySet<string>
}

const neededTopics = (treatment: Fields): NeededTopics => ({
  required: requiredTopicsOf(treatment),
  inapplicable: inapplicableTopics(treatment),
})

function isWarnedOf(subject: Subject, topic: SafetyTopic): boolean {
  const { warned } = topicWords(subject.locale, topic)
  return subject.sentences.some(
    (placed, index) => matches(warned, asSaid(placed, subject.locale).folded) && !findOpposite(subject, index, topic),
  )
}
