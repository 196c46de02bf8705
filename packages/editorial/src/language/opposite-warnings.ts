import type { Claim } from './claim.ts'

/** Warnings that a page may owe its readers, and that no sentence of it may say the opposite of. */
export const warnedTopics = ['driving', 'escort', 'fasting', 'misuse', 'monitoring'] as const
export type WarnedTopic = (typeof warnedTopics)[number]

/** How a language says the opposite of each warning. */
export type OppositeWarnings = Record<WarnedTopic, Claim[]>
