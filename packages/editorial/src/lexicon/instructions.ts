import type { Locale } from '@carepath/schema'
import {
  waysOfAllowing,
  type BannedKind,
  type InstructionWords,
  type WayOfAllowing,
} from '../language/instruction-words.ts'
import { firstMatch, matches } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'
import { findClaim } from './find-claim.ts'
import { requireLexicon } from './lexicons.ts'
import { waitsIn } from './waits.ts'

/** What a sentence tells patients not to take, do or stop. */
export interface Ban {
  /** Each thing, by the stems of the words that name it. */
  things: readonly (readonly string[])[]
  kinds: readonly BannedKind[]
  /** The stems of the verbs that it bans: “Do not rub …”. */
  verbs: readonly string[]
  /** Hours that it holds for, where it says so. */
  hours: number | undefined
  when: 'before' | 'during' | 'after' | 'any'
  /** True where it holds as long as patients feel a certain way. */
  isByState: boolean
}

/** What a sentence lets patients take, do or stop. */
export interface Permission {
  /** The words of the text. */
  words: string
  /** The words for what is allowed, folded. */
  thing: string
  way: WayOfAllowing
}

/** The ban of a folded sentence, or of an entry of a list of what to avoid; undefined where it bans nothing that can be named. */
export function readBan(folded: string, locale: Locale, isListed = false): Ban | undefined {
  const words = requireLexicon(locale).instructions
  // “A night without sleep” is to be avoided, and not sleep.
  if (matches(words.partialBan, folded) || (isListed && matches(words.excepted, folded))) return undefined
  const clauses = isListed ? [folded] : [...folded.matchAll(words.ban)].map(({ groups }) => groups?.thing ?? '')
  const named = clauses.map((clause) => until(words.thingEnd, clause))
  const kinds = words.kinds.filter((kind) => named.some((clause) => matches(kind.named, clause)))
  const isStopping = kinds.some((kind) => kind.isStopping)
  const things = isStopping ? [] : named.flatMap((clause) => thingsOf(clause, locale))
  if (things.length === 0 && kinds.length === 0) return undefined
  const hours = waitsIn(folded, locale)
  return {
    things,
    kinds,
    verbs: isListed ? [] : clauses.flatMap((clause) => stemsOf(firstWord(clause), locale)),
    hours: hours.length > 0 ? Math.max(...hours) : undefined,
    when: matches(words.during, folded) ? 'during' : whenOf(folded, words),
    isByState: isByState(folded, locale),
  }
}

/** The permissions of a sentence. */
export function readPermissions(
  sentence: Sentence,
  next: Sentence | undefined,
  locale: Locale,
  isAsked: boolean,
): Permission[] {
  const { allowed, permission, purpose, excepted } = requireLexicon(locale).instructions
  return waysOfAllowing.flatMap((way) =>
    allowed[way].flatMap((claim): Permission[] => {
      const found = findClaim(sentence, next, { claims: [claim] }, locale, isAsked)
      if (!found) return []
      const said = foldedWords(sentence, found.words)
      const thing = until(excepted, said.replace(purpose, '').replace(permission, ''))
      return [{ words: found.words, thing: thing.trim(), way }]
    }),
  )
}

/**
 * Whether a folded sentence has the words for what is banned: a stem begins its words. Few sentences have, and looking for
 * permissions takes longer.
 */
export const speaksOf = (folded: string, { things, kinds }: Ban): boolean =>
  things.some((stems) => stems.every((stem) => folded.includes(stem))) ||
  kinds.some(({ isStopping, things: words }) => isStopping === true || matches(words, folded))

/** Whether a permission is of what is banned, and comes sooner than the ban ends. */
export function allows({ thing, way }: Permission, ban: Ban, sentence: Sentence, locale: Locale): boolean {
  const words = requireLexicon(locale).instructions
  const when = whenOf(sentence.folded, words)
  if (ban.when !== 'any' && when !== 'any' && when !== ban.when) return false
  // “No cream for 4 hours before each session” leaves room for cream twice a day.
  if (ban.when === 'before' && ban.hours !== undefined && matches(words.often, sentence.folded)) return false
  if (matches(words.milder, thing) || isLateEnough(sentence.folded, ban, locale)) return false
  const stems = stemsOf(thing, locale)
  const [verb = ''] = stemsOf(firstWord(thing), locale)
  const isDone = way === 'fine' || matches(words.doing, thing) || ban.verbs.includes(verb)
  const isOwn = (needed: readonly string[]) => isDone || (way === 'may' && needed.includes(verb))
  return (
    ban.things.some((needed) => isOwn(needed) && needed.every((stem) => stems.includes(stem))) ||
    ban.kinds.some((kind) => isOfKind(kind, { thing, sentence }) && (isDone || beginsWith(kind, thing)))
  )
}

const isOfKind = (
  { things, unless }: BannedKind,
  { thing, sentence }: { thing: string; sentence: Sentence },
): boolean => matches(things, thing) && !(unless && matches(unless, sentence.folded))

const beginsWith = ({ things }: BannedKind, thing: string): boolean =>
  (firstMatch(things, thing)?.index ?? thing.length) < nearStart

/** “A swim” still begins what is allowed. */
const nearStart = 3

/** Whether a permission waits as long as the ban asks, or for something else than a time. */
function isLateEnough(said: string, ban: Ban, locale: Locale): boolean {
  const { instructions, waits } = requireLexicon(locale)
  const folded = said.replaceAll(instructions.lasting, ' ')
  const byState = isByState(folded, locale)
  if (byState && ban.isByState) return true
  const endsNoBan = [instructions.nextDay, ...(ban.hours === undefined ? [] : [instructions.sameDay])]
  const rest = [...waits.byState, ...endsNoBan, waits.wait].reduce(
    (text, expression) => text.replaceAll(expression, ' '),
    folded,
  )
  if (matches(instructions.delayed, rest)) return true
  const hours = [...waitsIn(folded, locale), ...(matches(instructions.nextDay, folded) ? [hoursOfDay] : [])]
  if (hours.length === 0) return false
  return ban.hours === undefined || Math.max(...hours) >= ban.hours
}

const hoursOfDay = 24

const isByState = (folded: string, locale: Locale): boolean =>
  requireLexicon(locale).waits.byState.some((state) => matches(state, folded))

function whenOf(folded: string, { before, after }: InstructionWords): Ban['when'] {
  const [isBefore, isAfter] = [matches(before, folded), matches(after, folded)]
  if (isBefore === isAfter) return 'any'
  return isBefore ? 'before' : 'after'
}

/** The things that a text names, one by one: “soap or cream on the wound” is soap on it too. */
function thingsOf(text: string, locale: Locale): string[][] {
  const { between, place } = requireLexicon(locale).instructions
  const named = text.split(between)
  const last = named.at(-1) ?? ''
  const [, ...where] = last.split(place)
  const ofAll = stemsOf(where.join(' '), locale)
  return named
    .map((thing) => stemsOf(thing, locale))
    .filter((stems) => stems.length > 0)
    .map((stems) => [...new Set([...stems, ...ofAll])])
}

/** The stems of the words of a folded text that name something, in order. */
function stemsOf(text: string, locale: Locale): string[] {
  const { commonWords, instructions, numbers } = requireLexicon(locale)
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/\d/u.test(word))
    .filter((word) => !commonWords.has(word) && !instructions.general.has(word) && !numbers.words.has(word))
    .map((word) => firstMatch(instructions.stem, word)?.groups?.stem ?? word)
    .map((stem) => stem.replace(/(?<twice>[bdglmnprt])\k<twice>$/u, '$<twice>'))
}

const until = (end: RegExp, text: string): string => text.slice(0, firstMatch(end, text)?.index)

const firstWord = (text: string): string => text.trim().split(/[^\p{L}\p{N}]+/u)[0] ?? ''

/** The folded form of some words of a sentence. */
function foldedWords({ text, folded }: Sentence, words: string): string {
  const start = text.indexOf(words)
  return folded.slice(start, start + words.length)
}
