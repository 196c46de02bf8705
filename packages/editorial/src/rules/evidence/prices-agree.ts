import type { Locale } from '@carepath/schema'
import { contentStems } from '../../lexicon/content-stems.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
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
    const amount = amountPattern(locale, code)
    return sentences.flatMap(({ sentence, passage }): Finding[] => {
      const amounts = [...sentence.text.matchAll(amount)].map(({ groups }) => readAmount(groups?.number ?? ''))
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

/** An amount with its currency before or after it: “£1,380”, “1.380 euros”, “EUR 224.99”. */
function amountPattern(locale: Locale, currency: string): RegExp {
  const names = (['narrowSymbol', 'code', 'name'] as const).flatMap((currencyDisplay) =>
    [1, 2].flatMap((count) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 })
        .formatToParts(count)
        .flatMap(({ type, value }) => (type === 'currency' ? namesOf(value) : [])),
    ),
  )
  const sign = [...new Set(names)].map((name) => name.replaceAll(/[$.]/gu, String.raw`\$&`)).join('|')
  // It begins where no digit stands before and has an end: a text of digits alone is read once.
  const number = String.raw`(?<!\d[.,]?)\d{1,9}(?:[.,\u00a0\u202f ]\d{3}){0,3}(?:[.,]\d{1,2})?(?![.,]?\d)`
  return new RegExp(
    String.raw`(?:(?<![\p{L}$])(?:${sign}) ?(?<number>${number}))|(?:(?<number>${number}) ?(?:${sign})(?!\p{L}))`,
    'giu',
  )
}

/** “dollars”, of “US dollars”: the name of a country also stands before other numbers. */
function namesOf(value: string): string[] {
  const words = value.split(' ')
  return words.length === 1 ? words : words.filter((word) => /^\p{Ll}/u.test(word))
}

/** Thousands are parted by what stands before three digits. */
const readAmount = (written: string): number =>
  Number(written.replaceAll(/[.,\u00a0\u202f ](?=\d{3})/gu, '').replace(',', '.'))

const finding = (path: string, excerpt: string, item: string): Finding => ({
  rule: 'S5',
  level: 'warn',
  path,
  excerpt,
  message: `This amount isn’t in the clinic’s price list, which has “${item}”.`,
  next: 'Compare it with the prices on the clinic’s form, and correct the one that is wrong.',
})
