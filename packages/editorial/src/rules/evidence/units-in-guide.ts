import type { Locale } from '@carepath/schema'
import { amountsIn, unitsApart, type Amount } from '../../lexicon/amounts.ts'
import { contentStems } from '../../lexicon/content-stems.ts'
import { hasLexicon, requireLexicon } from '../../lexicon/lexicons.ts'
import { toFields, toList, toText } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { fold } from '../../reading/normalise.ts'
import { readDrugNames } from '../../reading/drug-names.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** A sentence with the amounts that it gives, and the words that say what they are of. */
interface Measured extends PlacedSentence {
  amounts: Amount[]
  stems: ReadonlySet<string>
}

/** Texts of a guide that give one number of one thing in different units: “50 mg” and “50 mcg”. */
export function unitsInGuide(subject: Subject): Finding[] {
  const { type, sentences, locale, fields } = subject
  if (type !== 'treatment' || !hasLexicon(locale)) return []
  const drugs = readDrugNames(fields).map(fold)
  const measured = sentences.flatMap((placed) => measure(placed, subject))
  return measured.flatMap((own, index): Finding[] => {
    for (const earlier of measured.slice(0, index)) {
      const apart = unitsApart(own.amounts, earlier.amounts, (a, b) => isOfOneThing(a, b, [own, earlier], drugs))
      if (apart) return [finding(own, earlier, apart)]
    }
    return []
  })
}

/** What studies did, and other choices, have amounts of their own. */
const isOfThisTreatment = (path: string): boolean =>
  !/^(?:alternatives|benefits|seo|sideEffects|uncertainties)\b/u.test(path)

function measure(placed: PlacedSentence, { fields, locale }: Subject): Measured[] {
  const { sentence, passage } = placed
  if (!isOfThisTreatment(passage.path)) return []
  const amounts = amountsIn(sentence.folded, locale)
  if (amounts.length === 0) return []
  const [, index] = /^keyFacts\.(\d+)\.value/u.exec(passage.path) ?? []
  const label = index === undefined ? '' : fold(toText(toFields(toList(fields.keyFacts)[Number(index)]).label) ?? '')
  return [{ ...placed, amounts, stems: stemsOf(`${label} ${sentence.folded}`, locale) }]
}

/** The stems of what a text speaks of: neither numbers nor units, nor words that go with any amount. */
function stemsOf(folded: string, locale: Locale): ReadonlySet<string> {
  const { instructions, numbers, units } = requireLexicon(locale)
  const words = folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !instructions.general.has(word) && !numbers.words.has(word) && !/\d/u.test(word))
    .filter((word) => !units.units.some(([unit]) => unit.test(word)))
  return contentStems(words.join(' '), locale)
}

/** At least this share of the words of two sentences says that they speak of one thing. */
const leastShared = 0.5

function isOfOneThing(a: Amount, b: Amount, [one, other]: [Measured, Measured], drugs: readonly string[]): boolean {
  if (a.kind === 'time' || (a.kind === 'per' && !a.of)) return a.of === b.of && sharedPart(one, other) >= leastShared
  if (a.kind === 'per') return a.of === b.of
  if (a.of && b.of) return a.of === b.of
  return !(a.of || b.of) || drugs.includes(a.of || b.of)
}

function sharedPart({ stems }: Measured, other: Measured): number {
  const shared = [...stems].filter((stem) => other.stems.has(stem)).length
  return shared / (stems.size + other.stems.size - shared || 1)
}

function finding({ sentence, passage }: Measured, earlier: Measured, [own, other]: [Amount, Amount]): Finding {
  const words = sentence.text.slice(own.start, own.end)
  const otherWords = earlier.sentence.text.slice(other.start, other.end)
  return {
    rule: 'S5',
    level: own.kind === 'time' || own.kind === 'per' ? 'warn' : 'block',
    path: passage.path,
    excerpt: sentence.excerpt,
    message: `“${words}” has another unit than “${otherWords}” in the same guide: “${earlier.sentence.excerpt}”.`,
    next: 'Look up which unit is right, and correct the other text.',
  }
}
