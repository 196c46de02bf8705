import type { Locale } from '@carepath/schema'
import type { Claim } from '../../language/claim.ts'
import { avoidedTopics, type AvoidedTopic, type WarnedTopic } from '../../language/opposite-warnings.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'

/** A topic of a warning that no sentence may say the opposite of. */
export type SafetyTopic = WarnedTopic | AvoidedTopic

/** How a language warns of a topic, and says the opposite. */
export interface TopicWords {
  warned: RegExp
  opposite: Claim[]
}

export function topicWords(locale: Locale, topic: SafetyTopic): TopicWords {
  const { avoided, oppositeWarnings, pageTopics } = requireLexicon(locale)
  return isAvoided(topic) ? avoided[topic] : { warned: pageTopics[topic], opposite: oppositeWarnings[topic] }
}

const isAvoided = (topic: SafetyTopic): topic is AvoidedTopic => (avoidedTopics as readonly string[]).includes(topic)
