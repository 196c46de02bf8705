import type { Locale } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import { readTokens, thousands, type Token } from '../reading/tokens.ts'
import { fold, normalise } from '../reading/normalise.ts'
import type { Sentence } from '../reading/sentences.ts'
import { requireLexicon } from './lexicons.ts'
import { isInTelephoneNumber } from './telephone-numbers.ts'

/** Numbers that count nothing: years, times of day, phone numbers, parts of names. */
const countsNothing: ReadonlySet<string> = new Set(['<year>', '<time>', '<long>', '<emergency>', '<name>'])

/** The first number of a sentence that may count something, with the word after it, as written. */
export function numberIn({ text }: Sentence, locale: Locale): string | undefined {
  const tokens = readTokens(text)
  const index = tokens.findIndex((_token, place) => isCount(text, tokens, place, locale))
  const [number, next] = [tokens[index], tokens[index + 1]]
  if (!number) return undefined
  const isUnit = next !== undefined && isWord(next) && next.start - number.end <= 1
  return text.slice(number.start, isUnit ? next.end : number.end)
}

/**
 * What a sentence counts: each number in digits where the language says how, and the word it counts, folded and without a
 * plural’s "s": "Six weeks", "6 weeks" and "a 6-week course" are all "6 week".
 */
export function countsIn({ text }: Sentence, locale: Locale): string[] {
  const tokens = readTokens(text)
  const { values } = requireLexicon(locale).numbers
  return tokens.flatMap((number, place) => {
    if (!isCount(text, tokens, place, locale)) return []
    const written = fold(text.slice(number.start, number.end))
    const counted = fold(countedBy(tokens, place)).replace(/s$/u, '')
    return `${values.get(written) ?? written} ${counted}`.trim()
  })
}

/** The word that a number counts. Of “20 to 40 minutes” and “1 in 5 people” both numbers count the last word. */
function countedBy(tokens: readonly Token[], place: number): string {
  const following = tokens.slice(place + 1, place + 4)
  const next = following.findIndex(({ word }) => word.startsWith('<'))
  if (next >= 0 && next <= 1) return countedBy(tokens, place + 1 + next)
  return following.find((token) => isWord(token))?.word ?? ''
}

const isWord = ({ word }: Token): boolean => /^[\p{L}%]/u.test(word)

function isCount(text: string, tokens: readonly Token[], place: number, locale: Locale): boolean {
  const token = tokens[place]
  if (!token) return false
  const { words } = requireLexicon(locale).numbers
  const isNumber = token.word.startsWith('<') ? !countsNothing.has(token.word) : words.has(fold(token.word))
  return (
    isNumber &&
    !isName(tokens, place, locale) &&
    !isClockTime(text, token) &&
    !isAlways(text, token) &&
    !isInTelephoneNumber(text, token.start) &&
    !isDecade(text, tokens, place, locale)
  )
}

/** "Step 2", "PMID: 54321". */
function isName(tokens: readonly Token[], place: number, locale: Locale): boolean {
  const before = tokens[place - 1]?.word === ':' ? tokens[place - 2] : tokens[place - 1]
  return requireLexicon(locale).numbers.named.has(fold(before?.word ?? ''))
}

/** "8 am", «8 a. m.» */
const isClockTime = (text: string, number: Token | undefined): boolean =>
  number !== undefined && /^ ?[ap](?:m\b|\. ?m\.)/iu.test(text.slice(number.end))

/** Both numbers of "24/7": always, not how many. */
const isAlways = (text: string, { start, end }: Token): boolean =>
  /^24\/7(?!\d)/u.test(text.slice(start)) || /(?<!\d)24\/7$/u.test(text.slice(0, end))

const wholeTens = /^[1-9]0$/u

/** "The 80s", "the '60s", «los años 50», «los años ochenta»: when, not how many. */
function isDecade(text: string, tokens: readonly Token[], place: number, locale: Locale): boolean {
  const [before, number, after] = [tokens[place - 1], tokens[place], tokens[place + 1]]
  if (!number) return false
  const written = text.slice(number.start, number.end)
  if (after?.word === 's' && after.start === number.end) return true
  const { decades, words } = requireLexicon(locale).numbers
  return decades.has(fold(before?.word ?? '')) && (wholeTens.test(written) || words.has(fold(written)))
}

/** A share of people: "1 in 5", "17 of 24", "20%". */
export interface Share {
  numerator: number
  denominator: number
}

const percentage = /(?<![\d.,])(\d{1,9}(?:[.,]\d{1,9})?)\s?(?:%|percent|per cent|por ciento)/gu

/** The first share of people that a folded sentence gives: one counted, or else a percentage. */
export const shareIn = (folded: string, locale: Locale): Share | undefined =>
  countedSharesIn(folded, locale)[0] ?? percentagesIn(folded)[0]

/** Shares as counts: “1 in 5”, “5 in 10,000”, “1 in a million”. */
export const countedSharesIn = (folded: string, locale: Locale): Share[] =>
  [...folded.matchAll(requireLexicon(locale).numbers.ratio)].flatMap(([, part = '', whole = '']) => {
    const [numerator, denominator] = [toValue(part, locale), toValue(whole, locale)]
    return denominator > 0 ? [{ numerator, denominator }] : []
  })

/** Shares as percentages, of whatever they are. */
export const percentagesIn = (folded: string): Share[] =>
  [...folded.matchAll(percentage)].map(([, percent = '']) => ({ numerator: toNumber(percent), denominator: 100 }))

/** Percentages that are of people: not “by 50%”. */
export const sharesOfPeopleIn = (folded: string, locale: Locale): Share[] =>
  [...folded.matchAll(requireLexicon(locale).numbers.percentOfPeople)].map(([, percent = '']) => ({
    numerator: toNumber(percent),
    denominator: 100,
  }))

/**
 * The numbers over one of a text, in digits or, where the language says which digits a word stands for, in words: what two
 * languages must agree on, as often as the text gives them. Times of day and the numbers of names aren't among them.
 */
export function valuesIn(written: string, locale: Locale): number[] {
  const { text } = normalise(written)
  const { values } = requireLexicon(locale).numbers
  const tokens = readTokens(text)
  const found: { value: number; end: number; isTens: boolean }[] = []
  for (const [place, { start, end }] of tokens.entries()) {
    if (!isCount(text, tokens, place, locale)) continue
    const folded = fold(text.slice(start, end))
    const word = values.get(folded)
    const digits = word ?? /\d[\d.,]*(?<=\d)/u.exec(folded)?.[0]
    if (digits === undefined) continue
    const value = toNumber(digits)
    const before = found.at(-1)
    // “Twenty-four”, «treinta y cinco».
    if (before?.isTens && word !== undefined && value < 10 && joint.test(text.slice(before.end, start)))
      before.value += value
    else found.push({ value, end, isTens: word !== undefined && value >= 20 && value % 10 === 0 })
  }
  return found.map(({ value }) => value).filter((value) => value > 1 || !Number.isInteger(value))
}

/** What joins tens and ones. */
const joint = /^(?:-| y )$/u

/** The number that digits and words stand for: “10,000”, “2 million”, “un millón”; a word alone is one of it. */
function toValue(written: string, locale: Locale): number {
  const { multiples } = requireLexicon(locale).numbers
  return written
    .split(' ')
    .map((word) => multiples.get(word) ?? (/\d/u.test(word) ? toNumber(word) : 1))
    .reduce((product, value) => product * value, 1)
}

const decimals = /[.,]\d{1,2}$/u

/** Languages, and countries of one language, part thousands by a comma or a full stop: “1,480.50”, “1.480,50”. */
export function toNumber(digits: string): number {
  const whole = digits.replace(decimals, '')
  if (!thousands.test(whole)) return Number(digits.replace(',', '.'))
  return Number(whole.replaceAll(/[.,]/gu, '') + digits.slice(whole.length).replace(',', '.'))
}

/** The emergency numbers of a text: 911, 112. */
export const emergencyNumbersIn = (text: string): number[] =>
  readTokens(text).flatMap(({ word, start, end }) => (word === '<emergency>' ? Number(text.slice(start, end)) : []))

/** True where a text gives a figure of how often something happened. */
export const givesRate = (text: string, locale: Locale): boolean =>
  matches(requireLexicon(locale).numbers.rate, fold(text))
