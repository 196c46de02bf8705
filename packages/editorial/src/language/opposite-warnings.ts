import type { Claim } from './claim.ts'

/** Warnings that a page may owe its readers, and that no sentence of it may say the opposite of. */
export const warnedTopics = ['driving', 'escort', 'fasting', 'misuse', 'monitoring'] as const
export type WarnedTopic = (typeof warnedTopics)[number]

/** How a language says the opposite of each warning. */
export type OppositeWarnings = Record<WarnedTopic, Claim[]>

/** The opposites of all warnings, topic by topic. */
export const mapTopics = (claimsOf: (topic: WarnedTopic) => Claim[]): OppositeWarnings =>
  Object.fromEntries(warnedTopics.map((topic) => [topic, claimsOf(topic)])) as OppositeWarnings

/** What a guide may tell patients to avoid, or not to have the treatment with, and no sentence may then allow. */
export const avoidedTopics = ['alcohol', 'breastfeeding', 'pregnancy'] as const
export type AvoidedTopic = (typeof avoidedTopics)[number]

/** How a language speaks of it. */
export interface AvoidedWords {
  /** Names it, in a list of what to avoid or of reasons against the treatment. */
  named: RegExp
  /** Warns of it in a sentence. */
  warned: RegExp
  /** Says the opposite. */
  opposite: Claim[]
}

/** How a language says how long to wait. */
export interface WaitWords {
  /** A number or a word for one, in the group `count`, and a unit of time, in the group `unit`. */
  wait: RegExp
  /** What words that stand for no number of the language mean, e.g. “an”. */
  counts: ReadonlyMap<string, number>
  /** Words that leave a moment to how somebody feels: “once you feel awake”, “if you see double”. */
  byState: readonly RegExp[]
  /** Beginnings of the units, and the hours of each. */
  hours: readonly (readonly [string, number])[]
}
