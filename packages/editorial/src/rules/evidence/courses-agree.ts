import type { Locale } from '@carepath/schema'
import { firstMatch, matches } from '../../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../../lexicon/lexicons.ts'
import { toFields, toList, toText } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** How many sessions a sentence says that there are. */
interface Counted extends PlacedSentence {
  count: number
  unit: string
}

/**
 * Texts of a guide that say how many sessions there are in all, and another number than its other texts: “In all you come to 25
 * sessions”, beside “15 sessions, one a day”. A total may be a sum: of the sessions and of those that some people have more.
 */
export function coursesAgree(subject: Subject): Finding[] {
  const { type, sentences, locale } = subject
  if (type !== 'treatment' || !hasLexicon(locale)) return []
  const { total } = requireLexicon(locale).course
  const counted = sentences.flatMap((placed) => (tellsCourse(placed) ? countsIn(placed, subject) : []))
  const isTotal = ({ sentence }: Counted) => matches(total, sentence.folded)
  const parts = counted.filter((each) => !isTotal(each))
  return counted.filter(isTotal).flatMap((all): Finding[] => {
    const others = parts.filter(({ unit, sentence }) => unit === all.unit && sentence.text !== all.sentence.text)
    const [other] = others
    return other && !isSumOf(all.count, others) ? [finding(all, other)] : []
  })
}

/** Where a guide tells its course as a whole; a row of one condition tells another one. */
const tellsCourse = ({ passage }: PlacedSentence): boolean => /^(?:summary|keyFacts|dose|course)\b/u.test(passage.path)

function countsIn(placed: PlacedSentence, { fields, locale }: Subject): Counted[] {
  const { course } = requireLexicon(locale)
  const [, row] = /^keyFacts\.(\d+)\.value/u.exec(placed.passage.path) ?? []
  const fact = row === undefined ? {} : toFields(toList(fields.keyFacts)[Number(row)])
  if (['conditions', 'interventions', 'settings'].some((name) => toList(fact[name]).length > 0)) return []
  const unit = firstMatch(course.asked, fold(toText(fact.label) ?? ''))?.groups?.unit
  const answer = /^\d+\b(?! *(?:-|–|to|a|or|o) *\d)/u.exec(placed.sentence.folded)?.[0]
  const found = [...placed.sentence.folded.matchAll(course.counted)].map(({ groups }) => ({ ...groups }))
  const said = unit && answer ? [...found, { count: answer, unit }] : found
  return said.flatMap(({ count = '', unit: word = '' }) => {
    const number = numberOf(count, locale)
    return number === undefined ? [] : [{ ...placed, count: number, unit: course.unit(word) }]
  })
}

function numberOf(word: string, locale: Locale): number | undefined {
  const number = Number(requireLexicon(locale).numbers.values.get(word) ?? word)
  return Number.isInteger(number) && number > 1 ? number : undefined
}

/** Of more numbers nearly each total is a sum, and there are twice as many sums with each. */
const mostParts = 8

/** True where a number is one of some, or the sum of several of them. */
function isSumOf(all: number, parts: readonly Counted[]): boolean {
  const numbers = [...new Set(parts.map(({ count }) => count))]
  if (numbers.length > mostParts) return true
  const sums = numbers.reduce((known, number) => [...known, ...known.map((sum) => sum + number)], [0])
  return sums.includes(all)
}

const finding = ({ sentence, passage, count }: Counted, other: Counted): Finding => ({
  rule: 'S5',
  level: 'block',
  path: passage.path,
  excerpt: sentence.excerpt,
  message: `This says that there are ${count} in all, and the same guide says: “${other.sentence.excerpt}”.`,
  next: 'Correct the one that is wrong, or say for whom each of them holds.',
})
