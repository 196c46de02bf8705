import { isClinicalType, sourceLanguageName, sourceLocale, type Locale } from '@carepath/schema'
import { amountsIn, unitsApart } from '../lexicon/amounts.ts'
import { hasLexicon } from '../lexicon/lexicons.ts'
import { emergencyNumbersIn, valuesIn } from '../lexicon/numbers.ts'
import { numberedWaitsIn, waitInWords } from '../lexicon/waits.ts'
import { toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { fold, normalise } from '../reading/normalise.ts'
import type { Passage } from '../reading/passage.ts'
import { readPassages } from '../reading/passages.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * L2: a translation gives the numbers that the source gives. A text is at fault where a number of the source is missing and
 * another number stands in the translation, or where the same number has another unit: a number that is only written as a word in one
 * of them is none.
 *
 * Reason: a dose, a waiting time or a rate that differs between languages harms those who read the one that is wrong, and
 * nobody who reads only one language can see it.
 * Source: ACA §1557 rule (2024): translations of critical text are accurate.
 */
export const numbersOfTranslation: Rule = {
  id: 'L2',
  title: 'The same numbers in each language',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: ({ type, locale, fields, passages, context }) => {
    const id = toText(fields.id)
    if (!isClinicalType(type) || locale === sourceLocale || id === undefined) return []
    const source = context.documents.get(type, id, sourceLocale)
    if (!source || !hasLexicon(locale) || !hasLexicon(sourceLocale)) return []
    const texts = textsByPath(readPassages(source))
    return [...textsByPath(passages)].flatMap(([path, text]): Finding[] => {
      const difference = differenceOf({ text: texts.get(path) ?? '', locale: sourceLocale }, { text, locale })
      if (!difference) return []
      const [missing, others] = difference
      return [
        {
          rule: 'L2',
          level: 'block',
          path,
          excerpt: text,
          message: `The ${sourceLanguageName} text says ${missing}, the translation ${others}.`,
          next: `Compare it with the ${sourceLanguageName} text, and correct the one that is wrong.`,
        },
      ]
    })
  },
}

interface Text {
  text: string
  locale: Locale
}

/** What the source says and the translation doesn't, and what the translation says in its place: numbers to call, numbers, times. */
function differenceOf(source: Text, translation: Text): [string, string] | undefined {
  const numbers = ({ text }: Text) => emergencyNumbersIn(text)
  const values = ({ text, locale }: Text) => valuesIn(text, locale)
  return (
    differenceIn(numbers(source), numbers(translation), { isSame: Object.is, inWords: String }) ??
    differenceIn(values(source), values(translation), { isSame: Object.is, inWords: String }) ??
    differenceInTimes(source, translation) ??
    differenceInUnits(source, translation)
  )
}

/** One number in another unit: “50 mg” and «50 mcg». Times are compared as hours. */
function differenceInUnits(source: Text, translation: Text): [string, string] | undefined {
  const [amounts, here] = [source, translation].map(({ text, locale }) =>
    amountsIn(fold(text), locale).filter(({ kind }) => kind !== 'time'),
  )
  const apart = amounts && here && unitsApart(amounts, here)
  if (!apart) return undefined
  const [written, translated] = [normalise(source.text).text, normalise(translation.text).text]
  return [written.slice(apart[0].start, apart[0].end), translated.slice(apart[1].start, apart[1].end)]
}

interface Measure {
  isSame: (a: number, b: number) => boolean
  inWords: (value: number) => string
}

function differenceIn(
  source: readonly number[],
  here: readonly number[],
  { isSame, inWords }: Measure,
): [string, string] | undefined {
  const missing = without(source, here, isSame)
  const others = here.filter((value) => !source.some((other) => isSame(value, other)))
  return missing.length > 0 && others.length > 0
    ? [list(missing, inWords), list([...new Set(others)], inWords)]
    : undefined
}

/** Times as hours: “12 weeks” and «12 meses» have the same number. One language may add up what the other gives in parts. */
function differenceInTimes(source: Text, translation: Text): [string, string] | undefined {
  const [times, here] = [source, translation].map(({ text, locale }) => numberedWaitsIn(fold(text), locale))
  if (!times || !here || isSameTime(sum(times), sum(here))) return undefined
  return differenceIn(times, here, { isSame: isSameTime, inWords: waitInWords })
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** A month is some 30 days, and a year some 52 weeks. */
const isSameTime = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * Math.min(a, b)

/** What is left of some values once each of others has taken one away. */
function without(values: readonly number[], others: readonly number[], isSame: Measure['isSame']): number[] {
  const left = [...others]
  return values.filter((value) => {
    const place = left.findIndex((other) => isSame(value, other))
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}

/** Formatted text has a passage for each of its paragraphs. */
function textsByPath(passages: readonly Passage[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { path, text } of passages) texts.set(path, texts.has(path) ? `${texts.get(path) ?? ''}\n${text}` : text)
  return texts
}

const list = (values: readonly number[], inWords: (value: number) => string): string => values.map(inWords).join(', ')
