import { findClaim, type FoundClaim } from '../../lexicon/find-claim.ts'
import { waitsIn } from '../../lexicon/waits.ts'
import { matches } from '../../language/pattern.ts'
import type { Subject } from '../../rule/subject.ts'
import { topicWords, type SafetyTopic } from './topic-words.ts'

/** What one has to wait for after a treatment. Of fasting, drinks end later than food. */
const timedTopics: ReadonlySet<SafetyTopic> = new Set(['alcohol', 'breastfeeding', 'driving'])

/** A permission that comes sooner than a warning of the same page ends. */
interface TooSoon {
  found: FoundClaim
  /** Hours that it waits, and that the warning asks to wait. */
  waits: number
  warned: number
}

/**
 * The words of a sentence that allow something after a time, where the page warns of it for a longer one: “You can drive after
 * 2 hours”, beside “Do not drive for 24 hours”. Undefined where either gives no time.
 */
export function findTooSoon(subject: Subject, index: number, topic: SafetyTopic): TooSoon | undefined {
  const { sentences, locale } = subject
  const placed = sentences[index]
  if (!timedTopics.has(topic)) return undefined
  const waits = placed ? waitsIn(placed.sentence.folded, locale) : []
  if (!placed || waits.length === 0) return undefined
  const { warned, opposite } = topicWords(locale, topic)
  const claims = opposite.map(({ unless: _, ...claim }) => claim)
  const found = findClaim(placed.sentence, undefined, { claims }, locale, placed.passage.kind === 'question')
  if (!found) return undefined
  const asked = sentences
    .filter(({ sentence }, other) => other !== index && matches(warned, sentence.folded))
    .flatMap(({ sentence }) => waitsIn(sentence.folded, locale))
  // One warning may hold longer than another, such as after a higher dose.
  const [shortest, own] = [Math.min(...asked), Math.max(...waits)]
  return asked.length > 0 && own < shortest ? { found, waits: own, warned: shortest } : undefined
}
