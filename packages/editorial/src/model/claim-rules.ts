import type { RuleId } from '../model/finding.ts'

/** The rules whose sentences are recognised by example. */
export const claimRules = ['C1', 'C2', 'C3', 'C4', 'C5', 'P2', 'S1'] as const satisfies RuleId[]
export type ClaimRule = (typeof claimRules)[number]

/** Those that stop publishing; the others only warn. */
export const blockingRules = ['C1', 'C2', 'C3', 'C5', 'S1'] as const satisfies ClaimRule[]

export const isBlocking = (rule: ClaimRule): boolean => blockingRules.some((blocking) => blocking === rule)
