import type { Locale } from '@carepath/schema'
import { firstMatch, matches } from '../language/pattern.ts'
import type { UnitKind } from '../language/numbers/unit-words.ts'
import { requireLexicon } from './lexicons.ts'
import { toNumber } from './numbers.ts'

/** A number with its unit, or so many in a time. */
export interface Amount {
  value: number
  kind: UnitKind
  unit: string
  /** Where it stands in the text. */
  start: number
  end: number
  /** What it is of, folded: “50 mg of iron”, “2 tablets a day”; empty where nothing beside it says so. */
  of: string
}

/** The amounts that a folded text gives. A moment is none: “after 6 weeks”. */
export function amountsIn(folded: string, locale: Locale): Amount[] {
  return [...plainAmounts(folded, locale), ...rates(folded, locale)]
}

function plainAmounts(folded: string, locale: Locale): Amount[] {
  const { units, numbers } = requireLexicon(locale)
  return [...folded.matchAll(units.amount)].flatMap((found): Amount[] => {
    const { count = '', unit: written = '' } = found.groups ?? {}
    const [, kind, unit] = units.units.find(([words]) => words.test(written)) ?? []
    const value = toNumber(numbers.values.get(count) ?? count)
    const [start, end] = [found.index, found.index + found[0].length]
    if (!kind || !unit || Number.isNaN(value)) return []
    const isOfThings = kind === 'weight' || kind === 'volume'
    if (kind === 'time' && matches(units.moment, folded.slice(0, start))) return []
    return [{ value, kind, unit, start, end, of: isOfThings ? thingBeside(folded, { start, end }, locale) : '' }]
  })
}

function rates(folded: string, locale: Locale): Amount[] {
  const { units, numbers } = requireLexicon(locale)
  return [...folded.matchAll(units.rate)].flatMap((found): Amount[] => {
    const { count, often, counted, per, adverb = '' } = found.groups ?? {}
    const written = often ?? count ?? ''
    const value = units.often.get(written) ?? toNumber(numbers.values.get(written) ?? written)
    const [, , unit] = units.units.find(([words]) => words.test(per ?? adverb)) ?? []
    if (!unit || Number.isNaN(value)) return []
    const isOfTimes = counted === undefined || numbers.occasions.has(counted.replace(/s$/u, ''))
    const of = isOfTimes ? '' : counted.replace(/s$/u, '')
    return [{ value, kind: 'per', unit, start: found.index, end: found.index + found[0].length, of }]
  })
}

/** “Of iron” after an amount, or the word right before it: “vitamin D 50 mcg”. */
function thingBeside(folded: string, { start, end }: { start: number; end: number }, locale: Locale): string {
  const { commonWords, instructions, units } = requireLexicon(locale)
  const what = firstMatch(units.of, folded.slice(end))?.groups?.what
  const before = folded
    .slice(0, start)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 1)
    .at(-1)
  const thing = what ?? (/[\p{L}] ?\(?$/u.test(folded.slice(0, start)) ? before : undefined) ?? ''
  return commonWords.has(thing) || instructions.general.has(thing) ? '' : thing
}

/** The first amounts of two texts that are one number in different units of one kind, none of which both give. */
export function unitsApart(
  one: readonly Amount[],
  other: readonly Amount[],
  isSameThing: (a: Amount, b: Amount) => boolean = () => true,
): [Amount, Amount] | undefined {
  for (const amount of one) {
    const rivals = other.filter(({ kind, value }) => kind === amount.kind && value === amount.value)
    const isShared = rivals.some(({ unit }) => unit === amount.unit)
    const rival = isShared || isGiven(one, rivals) ? undefined : rivals.find((each) => isSameThing(amount, each))
    if (rival) return [amount, rival]
  }
  return undefined
}

/** Whether a text gives one of the amounts in its own unit too: “0.5 g (0.5 mL)”. */
const isGiven = (amounts: readonly Amount[], rivals: readonly Amount[]): boolean =>
  rivals.some(({ value, unit, kind }) =>
    amounts.some((each) => each.value === value && each.unit === unit && each.kind === kind),
  )
