import type { Locale } from '@carepath/schema'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { countedSharesIn, percentagesIn, sharesOfPeopleIn, type Share } from '../../lexicon/numbers.ts'
import { contradictsShare, quantityOfFinding } from '../../lexicon/quantities.ts'
import { toFields, toList, toNumber, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
import { coursesAgree } from './courses-agree.ts'
import { pricesAgree } from './prices-agree.ts'
import { unitsInGuide } from './units-in-guide.ts'

/**
 * S5: the words of a finding give the number of people that its fields give: the page prints both, one under the other. And no two
 * texts of a guide give one number of one thing in different units, or say of different numbers of sessions that they are all. An amount of
 * money for something of the clinic's price list is one of its prices.
 *
 * Reason: a reader who sees two numbers for one thing trusts neither, and one of them is wrong.
 * Source: NHS service manual (one fact, one place); the study that the finding names.
 */
export const figuresInWords: Rule = {
  id: 'S5',
  title: 'Words, figures and units agree',
  levels: ['block', 'warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => [
    ...inFindings(subject),
    ...unitsInGuide(subject),
    ...coursesAgree(subject),
    ...pricesAgree(subject),
  ],
}

const inFindings = ({ type, fields, locale }: Subject): Finding[] =>
  type === 'treatment' && hasLexicon(locale)
    ? toList(fields.benefits).flatMap((entry, index) => contradiction(toFields(entry), `benefits.${index}`, locale))
    : []

/** Fewer are not people of a study: “in 2 of 3 studies”. */
const fewestPeople = 10

function contradiction(benefit: Fields, path: string, locale: Locale): Finding[] {
  const statement = toText(benefit.statement) ?? ''
  const given = readShare(benefit)
  if (!given) return []
  const folded = fold(statement)
  const counted = countedSharesIn(folded, locale).filter(({ denominator }) => denominator >= fewestPeople)
  const ofPeople = sharesOfPeopleIn(folded, locale)
  const isCounted = toNumber(benefit.numerator) !== undefined
  const said = counted.length > 0 && (isCounted || ofPeople.length === 0) ? counted : ofPeople
  if (!isCounted && percentagesIn(folded).some((share) => isSame(share, given))) return []
  if (said.length === 0) return wordsApart(statement, given, { path, locale })
  if (said.some((share) => isSame(share, given))) return []
  return [
    {
      rule: 'S5',
      level: 'block',
      path: `${path}.statement`,
      excerpt: statement,
      message: `The words say ${said.map(inWords).join(', ')}, but the fields beside them ${inWords(given)}.`,
      next: 'Look it up in the source, and correct the words or the fields.',
    },
  ]
}

/** “Most people got better”, beside 24 of 100. */
function wordsApart(statement: string, given: Share, { path, locale }: { path: string; locale: Locale }): Finding[] {
  const said = quantityOfFinding(fold(statement), locale)
  const share = given.numerator / given.denominator
  if (!said || !contradictsShare(said, { from: share, to: share })) return []
  return [
    {
      rule: 'S5',
      level: 'block',
      path: `${path}.statement`,
      excerpt: statement,
      message: `The words say ${said.many}, but the fields beside them ${inWords(given)}.`,
      next: 'Look it up in the source, and correct the words or the fields.',
    },
  ]
}

/** What the fields give: people counted, or else the percentage. */
function readShare({ numerator, denominator, percent }: Fields): Share | undefined {
  const [part, whole, share] = [toNumber(numerator), toNumber(denominator), toNumber(percent)]
  if (part !== undefined && whole !== undefined && whole > 0) return { numerator: part, denominator: whole }
  return share === undefined ? undefined : { numerator: share, denominator: 100 }
}

/** Percentages are rounded: 46.1 is 46, and 95 of 206; 93 is 9 in 10, and no 97 of 100. */
function isSame(one: Share, other: Share): boolean {
  if (one.denominator !== 100 && other.denominator !== 100)
    return one.numerator === other.numerator && one.denominator === other.denominator
  const [a, b] = [one, other].map(({ numerator, denominator }) => (numerator / denominator) * 100)
  return Math.abs((a ?? 0) - (b ?? 0)) <= Math.max(0.6, 50 / one.denominator)
}

const inWords = ({ numerator, denominator }: Share): string =>
  denominator === 100 ? `${numerator}%` : `${numerator} of ${denominator}`
