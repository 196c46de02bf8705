import type { Locale } from '@carepath/schema'
import { findClaim, type FoundClaim } from '../../lexicon/find-claim.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { waitsIn } from '../../lexicon/waits.ts'
import { matches } from '../../language/pattern.ts'
import type { Sentence } from '../../reading/sentences.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { dullsTheSenses } from '../../rule/required-warnings.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'
import { asSaid } from './as-said.ts'
import { topicWords, type SafetyTopic } from './topic-words.ts'

/** What one has to wait for after a treatment. Of fasting, drinks end later than food. */
const timedTopics: ReadonlySet<SafetyTopic> = new Set(['alcohol', 'breastfeeding', 'driving'])

/** A permission that comes sooner than a warning of the same page ends. */
interface TooSoon {
  found: FoundClaim
  /** Hours that it waits; undefined where it leaves that to how patients feel. */
  waits?: number
  /** Hours that the warning asks to wait. */
  warned: number
}

/**
 * The words of a sentence that allow something after a time, or once patients feel able, where the page warns of it for a
 * longer one: “You can drive after 2 hours”, beside “Do not drive for 24 hours”. Undefined where either gives no time.
 */
export function findTooSoon(subject: Subject, index: number, topic: SafetyTopic): TooSoon | undefined {
  const { sentences, locale } = subject
  const placed = sentences[index]
  if (!placed || !timedTopics.has(topic)) return undefined
  const waits = waitsIn(placed.sentence.folded, locale)
  if (waits.length === 0 && !isByState(placed.sentence, locale)) return undefined
  // “After that you may drive once you feel awake” waits for something else too.
  const rest = requireLexicon(locale).waits.byState.reduce(
    (folded, state) => folded.replaceAll(state, ''),
    placed.sentence.folded,
  )
  const claims = topicWords(locale, topic)
    .opposite.filter(({ unless }) => waits.length > 0 || !unless || !matches(unless, rest))
    .map(({ unless: _, ...claim }) => claim)
  const found = findClaim(placed.sentence, undefined, { claims }, locale, placed.passage.kind === 'question')
  if (!found) return undefined
  const asked = warningsBeside(subject, index, topic).flatMap(({ sentence }) => waitsIn(sentence.folded, locale))
  // One warning may hold longer than another, such as after a higher dose.
  const [shortest, own] = [Math.min(...asked), waits.length > 0 ? Math.max(...waits) : undefined]
  if (asked.length === 0 || (own ?? 0) >= shortest) return undefined
  return { found, ...(own !== undefined && { waits: own }), warned: shortest }
}

/**
 * True where a sentence allows something by how patients feel, as the warning beside it forbids it: “You can drive if you see
 * clearly”. Of a treatment that dulls nobody's senses it is enough that the same text says so: “You can drive home. Do not drive if
 * you feel sleepy.”
 */
export function isAllowedByState(subject: Subject, index: number, topic: SafetyTopic): boolean {
  const { sentences, locale } = subject
  const own = sentences[index]
  if (!own) return false
  const warnings = warningsBeside(subject, index, topic).filter(({ sentence }) => isByState(sentence, locale))
  if (isByState(own.sentence, locale)) return warnings.length > 0
  const treatments = treatmentsOf(subject)
  return (
    topic === 'driving' &&
    treatments.length > 0 &&
    !treatments.some(dullsTheSenses) &&
    warnings.some(({ passage }) => passage.path === own.passage.path)
  )
}

const isByState = ({ folded }: Sentence, locale: Locale): boolean =>
  requireLexicon(locale).waits.byState.some((state) => matches(state, folded))

function warningsBeside({ sentences, locale }: Subject, index: number, topic: SafetyTopic): PlacedSentence[] {
  const { warned } = topicWords(locale, topic)
  return sentences.flatMap((placed, other) => {
    const said = asSaid(placed, locale)
    return other !== index && matches(warned, said.folded) ? [{ ...placed, sentence: said }] : []
  })
}
