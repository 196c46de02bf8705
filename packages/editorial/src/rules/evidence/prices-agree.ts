import type { Locale } from '@carepath/schema'
import { contentStems } from '../../lexicon/content-stems.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { toNumber as toAmount } from '../../lexicon/numbers.ts'
import { toFields, toList, toNumber, toText } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import type { Subject } from '../../rule/subject.ts'
import { clinicsOf } from '../../rule/treatments-of.ts'

/** A line of a clinic's price list. */
interface Price {
  item: string
  min: number
  max: number
}

/** An amount may be that of so many sessions. */
const mostSessions = 60

/**
 * Sentences of a guide that name an amount of money for something of its clinics' price lists, and no price of theirs: “A course
 * of three sessions costs £1,380”, beside £1,480. An amount may also be that of several sessions, or of two things together.
 */
export function pricesAgree(subject: Subject): Finding[] {
  const { type, fields, sentences, locale } = subject
  if (type !== 'treatment' || !hasLexicon(locale)) return []
  return clinicsOf(fields, subject).flatMap(({ currency, prices }) => {
    const [code, listed] = [toText(currency), toList(prices).flatMap(readPrice)]
    if (!code || listed.length === 0) return []
    const signs = signsOf(code, locale)
    return sentences.flatMap(({ sentence, passage }): Finding[] => {
      const amounts = amountsIn(sentence.text, signs)
      const other = amounts.find((each) => !isAmong(each, listed))
      const meant = other === undefined ? undefined : findMeant(sentence.folded, listed, locale)
      return meant ? [finding(passage.path, sentence.excerpt, meant.item)] : []
    })
  })
}

function readPrice(row: unknown): Price[] {
  const { item, min, max } = toFields(row)
  const lowest = toNumber(min)
  return lowest === undefined ? [] : [{ item: toText(item) ?? '', min: lowest, max: toNumber(max) ?? lowest }]
}

/** The line of a price list whose words the sentence has, half of them or more. */
function findMeant(folded: string, prices: readonly Price[], locale: Locale): Price | undefined {
  const said = contentStems(folded, locale)
  return prices.find(({ item }) => {
    const words = [...contentStems(fold(item), locale)]
    return words.length > 0 && words.filter((word) => said.has(word)).length * 2 >= words.length
  })
}

function isAmong(amount: number, prices: readonly Price[]): boolean {
  const isIn = (from: number, to: number) => amount >= from - 0.005 && amount <= to + 0.005
  return prices.some(
    ({ min, max }, index) =>
      Array.from({ length: mostSessions }, (_, more) => more + 1).some((count) => isIn(count * min, count * max)) ||
      prices.slice(index + 1).some((second) => isIn(min + second.min, max + second.max)),
  )
}

/** A number that begins where no digit stands before, and has an end: a text of digits alone is read once. */
const number = /(?<!\d[.,]?)\d{1,9}(?:[.,]\d{3}){0,3}(?:[.,]\d{1,2})?(?![.,]?\d)/gu

/** Amounts with their currency before or after them: “£1,380”, “1.380 euros”, “EUR 224.99”. */
function amountsIn(text: string, signs: readonly string[]): number[] {
  const longest = Math.max(...signs.map(({ length }) => length)) + 2
  return [...text.matchAll(number)].flatMap(({ 0: written, index }) => {
    const end = index + written.length
    const before = text
      .slice(Math.max(0, index - longest), index)
      .trimEnd()
      .toLowerCase()
    const after = text
      .slice(end, end + longest)
      .trimStart()
      .toLowerCase()
    const isMoney = signs.some(
      (sign) =>
        (before.endsWith(sign) && !/[\p{L}$]$/u.test(before.slice(0, -sign.length))) ||
        (after.startsWith(sign) && !/^\p{L}/u.test(after.slice(sign.length))),
    )
    return isMoney ? [toAmount(written)] : []
  })
}

/** How a currency is written in a language: “$”, “usd”, “dollars”. */
function signsOf(currency: string, locale: Locale): string[] {
  const names = (['narrowSymbol', 'code', 'name'] as const).flatMap((currencyDisplay) =>
    [1, 2].flatMap((count) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 })
        .formatToParts(count)
        .flatMap(({ type, value }) => (type === 'currency' ? wordsOf(value) : [])),
    ),
  )
  return [...new Set(names.map((name) => name.toLowerCase()))]
}

/** “dollars”, of “US dollars”: the name of a country also stands before other numbers. */
function wordsOf(name: string): string[] {
  const words = name.split(' ')
  return words.length === 1 ? words : words.filter((word) => /^\p{Ll}/u.test(word))
}

const finding = (path: string, excerpt: string, item: string): Finding => ({
  rule: 'S5',
  level: 'warn',
  path,
  excerpt,
  message: `This amount isn’t in the clinic’s price list, which has “${item}”.`,
  next: 'Compare it with the prices on the clinic’s form, and correct the one that is wrong.',
})
