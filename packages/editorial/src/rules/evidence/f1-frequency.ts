import {
  FrequencyUnitSchema,
  FrequencyValueSchema,
  toBandVerdict,
  toFrequencyBand,
  type BandVerdict,
  type FrequencyBand,
  type FrequencyFigure,
} from '@carepath/schema'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import {
  bandNamedBy,
  frequencyWordsIn,
  frequencyWordsOfEffectIn,
  isBounded,
  saysNoNumberIsKnown,
} from '../../lexicon/frequency-words.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { givesRate, numberIn, shareIn } from '../../lexicon/numbers.ts'
import { readPointer } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'
import { quantitiesOfEffects } from './quantities-of-effects.ts'

const bandNames: Record<FrequencyBand, string> = {
  veryCommon: 'very common (1 in 10 or more)',
  common: 'common (1 in 100 or more)',
  uncommon: 'uncommon (1 in 1,000 or more)',
  rare: 'rare (1 in 10,000 or more)',
  veryRare: 'very rare (less than 1 in 10,000)',
}

/**
 * F1: a frequency word equals its number, and never comes without it. Nor do “most people” and “hardly anyone” contradict the
 * figure of the effect that they speak of.
 *
 * Reason: words alone make people overestimate a risk many times over; the same word means 1 in 10 to one reader and
 * 1 in 1,000 to another.
 * Source: CIOMS bands; Büchter et al., BMC Med Inform Decis Mak 2014;14:76.
 */
export const frequency: Rule = {
  id: 'F1',
  title: 'Frequency in word and number',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'also',
  check: (subject) => [
    ...ofFigures(subject),
    ...notesWithFigure(subject),
    ...inProse(subject),
    ...againstFigures(subject),
    ...quantitiesOfEffects(subject),
  ],
}

/** Figures of a treatment that are not filled in: the page prints their word from the number. */
function ofFigures({ type, fields }: Subject): Finding[] {
  if (type !== 'treatment') return []
  return toList(fields.sideEffects).flatMap((row, index) =>
    toList(toFields(row).figures).flatMap((figure, place) =>
      readFigure(figure)
        ? []
        : [
            finding(
              `sideEffects.${index}.figures.${place}.value`,
              '',
              'The figure has no number.',
              'Enter what the study says, or remove the figure: the page then says that it is not known.',
            ),
          ],
    ),
  )
}

/** What is known without a figure gives none: the page says before it that there is no figure. */
function notesWithFigure({ type, fields, locale }: Subject): Finding[] {
  if (type !== 'treatment' || !hasLexicon(locale)) return []
  return toList(fields.sideEffects).flatMap((row, index) => {
    const { figures, note } = toFields(row)
    const text = toText(note)
    if (!text || toList(figures).length > 0 || !givesRate(text, locale)) return []
    return [
      finding(
        `sideEffects.${index}.note`,
        text,
        'This gives a figure, and the page says before it that there is none.',
        'Enter the figure under “How often it happens”, and keep here only what has none.',
      ),
    ]
  })
}

/** A figure as far as the rule needs it; undefined where it is not filled in. */
function readFigure(figure: unknown): Pick<FrequencyFigure, 'value' | 'per'> | undefined {
  const fields = toFields(figure)
  const [value, per] = [FrequencyValueSchema.safeParse(fields.value), FrequencyUnitSchema.safeParse(fields.per)]
  return value.success && per.success ? { value: value.data, per: per.data } : undefined
}

function inProse(subject: Subject): Finding[] {
  const { sentences, locale, fields } = subject
  if (!hasLexicon(locale)) return []
  const conditions = conditionsOf(subject)
  return sentences.flatMap((placed, index) => {
    const { sentence, passage } = placed
    if (passage.kind === 'aside' || passage.kind === 'question') return []
    const words = frequencyWordsIn(sentence.folded, locale, conditions)
    if (!words) return []
    const share = shareIn(sentence.folded, locale)
    if (!share) {
      const figure = figureOfNote(passage.path, fields)
      if (figure) return figure.band === bandNamedBy(words, locale) ? [] : [notTheFigure(placed, words, figure)]
      return hasNumberBeside(sentences, index, locale)
        ? []
        : [
            finding(
              passage.path,
              sentence.excerpt,
              `“${words}” has no number.`,
              'Say the number with the word, such as “about 1 in 5 people”, or say that it is not known.',
            ),
          ]
    }
    const right = toFrequencyBand(share.numerator, share.denominator)
    if (right === bandNamedBy(words, locale) || isBounded(sentence.folded, locale)) return []
    return [
      finding(
        passage.path,
        sentence.excerpt,
        `“${words}” doesn’t fit its number, which is ${bandNames[right]}.`,
        'Take the word that the number gives.',
      ),
    ]
  })
}

/** The conditions that the page's treatments are for, folded. */
const conditionsOf = (subject: Subject): string[] =>
  treatmentsOf(subject).flatMap(({ conditions }) =>
    toList(conditions)
      .flatMap((condition) => toText(condition)?.trim() ?? [])
      .map(fold),
  )

/** A number, or that none is known, in the sentence itself, or in the one before or after it in the same paragraph. */
const hasNumberBeside = (sentences: PlacedSentence[], index: number, locale: Subject['locale']): boolean =>
  [-1, 0, 1].some((step) => {
    const beside = sentences[index + step]
    return (
      beside?.passage === sentences[index]?.passage &&
      beside !== undefined &&
      (numberIn(beside.sentence, locale) !== undefined || saysNoNumberIsKnown(beside.sentence.folded, locale))
    )
  })

const notePath = /^sideEffects\.(\d+)\.figures\.(\d+)\.note$/u

/** The word that the page prints beside the note of a figure, if any; undefined where the text is no such note. */
function figureOfNote(path: string, fields: Fields): BandVerdict | undefined {
  const [, row, place] = notePath.exec(path) ?? []
  const figures = toList(toFields(toList(fields.sideEffects)[Number(row)]).figures)
  const figure = readFigure(figures[Number(place)])
  return figure && toBandVerdict(figure)
}

/** The words of an effect, and the figures that treatments give of it: the page prints the one beside the other. */
function againstFigures(subject: Subject): Finding[] {
  const { type, sentences, locale, draft } = subject
  if (type !== 'side-effect' || !hasLexicon(locale)) return []
  const verdicts = treatmentsOf(subject).flatMap(({ sideEffects }) =>
    toList(sideEffects)
      .map(toFields)
      .filter(({ effect }) => readPointer(effect)?.id === draft.id)
      .flatMap(({ figures }) =>
        toList(figures)
          .flatMap((figure) => readFigure(figure) ?? [])
          .map(toBandVerdict),
      ),
  )
  const first = verdicts.find(({ band }) => band !== undefined)
  if (!first) return []
  return sentences.flatMap((placed) => {
    const { sentence, passage } = placed
    if (passage.kind === 'aside' || shareIn(sentence.folded, locale)) return []
    const words = frequencyWordsOfEffectIn(sentence.folded, locale)
    const isRight = !words || verdicts.some(({ band }) => band === bandNamedBy(words, locale))
    return isRight ? [] : [notTheFigure(placed, words, first)]
  })
}

const notTheFigure = ({ passage, sentence }: PlacedSentence, words: string, { band }: BandVerdict): Finding =>
  finding(
    passage.path,
    sentence.excerpt,
    band
      ? `“${words}” doesn’t fit its figure, which is ${bandNames[band]}.`
      : `The figure doesn’t carry the word “${words}”.`,
    'Leave the word out: the page prints the one that the figure gives.',
  )

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'F1',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
