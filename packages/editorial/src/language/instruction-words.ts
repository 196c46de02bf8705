import type { Claim } from './claim.ts'

/** Things that texts name by other words than the ban that is meant for them: “NSAIDs” and ibuprofen. */
export interface BannedKind {
  /** Names the kind in what a ban is of. */
  named: RegExp
  /** The things themselves, where something is allowed. */
  things: RegExp
  /** A way of doing it that the ban isn’t meant for: a shower with a waterproof cover. */
  unless?: RegExp
  /** True where stopping is banned: to allow it is no way of avoiding something. */
  isStopping?: true
}

/** “You may swim”, “Swim”, “Swimming is fine”. */
export const waysOfAllowing = ['may', 'do', 'fine'] as const
export type WayOfAllowing = (typeof waysOfAllowing)[number]

/** How a language tells patients what to avoid, and allows something. */
export interface InstructionWords {
  /** A sentence that bans something; the group `thing` holds the words for it, to the end of the clause. */
  ban: RegExp
  /** A ban that holds for some people only, or sets a limit. */
  partialBan: RegExp
  /** Ends the words for a thing: when, how long and for whom. */
  thingEnd: RegExp
  /** Parts the things of a list: “aspirin or naproxen”. */
  between: RegExp
  /** Words that name no thing by themselves, folded: “take”, “other”, “product”. */
  general: ReadonlySet<string>
  /** The part that the forms of a word share, in the group `stem`. */
  stem: RegExp
  /** Ways of allowing something. The match goes on to the end of the clause, or ends in what is said of the thing: “… is fine”. */
  allowed: Record<WayOfAllowing, readonly Claim[]>
  /** Begins what is allowed: a verb by which one takes, does or goes on with something. */
  doing: RegExp
  /** Says before a comma what something is for: “To sleep better, …”. */
  purpose: RegExp
  /** Words of permission before what is allowed. */
  permission: RegExp
  /** Ends what is allowed: “… instead of”. */
  excepted: RegExp
  /** A milder form of what is banned: “gentle”, “light”. */
  milder: RegExp
  /** Leaves a permission to a time or to somebody, beside a number of hours. */
  delayed: RegExp
  /** Says how long something is done, or how much of it each day, which is no wait: “for ten minutes”, “20 minutes a day”. */
  lasting: RegExp
  /** Says how often something is done: “twice a day”. */
  often: RegExp
  /** Names a moment of the same day, which ends no ban of hours. */
  sameDay: RegExp
  /** Names the next day. */
  nextDay: RegExp
  /** Says that something is about the time before the treatment, or the time after. */
  before: RegExp
  after: RegExp
  /** Says that a ban is of a part of the treatment: “during the pulses”. */
  during: RegExp
  /** Begins where or with what: the end of a list says it of all: “soap or cream on the wound”. */
  place: RegExp
  kinds: readonly BannedKind[]
}
