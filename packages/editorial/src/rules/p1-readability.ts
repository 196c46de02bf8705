import type { Finding } from '../model/finding.ts'
import { matches } from '../language/pattern.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { findUndefinedJargon } from '../readability/undefined-jargon.ts'
import { easeOf, gradeSections, hardestEasyGrade, isProse } from '../readability/graded-sections.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

const longestSentence = 20

/** Passive voice is measured on at least so many sentences of the document. */
const fewestSentences = 8
const largestPassiveShare = 0.25

/**
 * P1: reading grade above 8 warns, above 10 in a section blocks; sentences over 20 words, much passive voice and words of
 * the trade that are nowhere explained warn. English: Flesch-Kincaid, with SMOG from 30 sentences on. Spanish:
 * Fernández-Huerta, on the same grades. A section is the text under one heading or in one field; it is graded from 40 words
 * on, shorter neighbors together.
 *
 * Reason: half of US adults read at or below grade 8, and depression makes reading harder.
 * Source: NHS service manual (reading age 9 to 11, sentences of at most 20 words); AHRQ Health Literacy Toolkit; PEMAT.
 */
export const readability: Rule = {
  id: 'P1',
  title: 'Easy to read',
  levels: ['block', 'warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => [...grades(subject), ...longSentences(subject), ...passiveShare(subject), ...jargon(subject)],
}

function grades(subject: Subject): Finding[] {
  return gradeSections(subject).flatMap(({ passages: [first, ...others], grade, longest }) => {
    const ease = easeOf(grade)
    if (!first || ease === 'easy') return []
    const reads = `The section that starts here reads at grade ${grade.toFixed(1)}; the aim is ${hardestEasyGrade} or less.`
    const words = longest.map((word) => `“${word}”`).join(', ')
    return [
      finding(
        ease === 'hard' ? 'block' : 'warn',
        first.path,
        // The whole section: an override is of all these words, and a change of any voids it.
        [first, ...others].map(({ text }) => text).join('\n'),
        words ? `${reads} Its longest words: ${words}.` : reads,
        'Split long sentences and use shorter words: say it as you would to a neighbor. Words that the glossary explains count as known.',
      ),
    ]
  })
}

function longSentences({ sentences }: Subject): Finding[] {
  return sentences.flatMap(({ sentence, passage }) => {
    const count = isProse(passage) ? sentence.words.length : 0
    if (count <= longestSentence) return []
    return [
      finding(
        'warn',
        passage.path,
        sentence.excerpt,
        `The sentence has ${count} words; the aim is ${longestSentence} or fewer.`,
        'Make two sentences of it.',
      ),
    ]
  })
}

function passiveShare({ sentences, locale }: Subject): Finding[] {
  const prose = sentences.filter(({ passage }) => isProse(passage))
  const passive = prose.filter(({ sentence }) => matches(requireLexicon(locale).passive, sentence.folded))
  const [first] = passive
  if (!first || prose.length < fewestSentences || passive.length / prose.length <= largestPassiveShare) return []
  const message = `${passive.length} of ${prose.length} sentences are in the passive voice.`
  return [
    finding(
      'warn',
      first.passage.path,
      first.sentence.excerpt,
      message,
      'Say who does it: “A nurse places the IV”, not “The IV is placed”.',
    ),
  ]
}

const jargon = (subject: Subject): Finding[] =>
  findUndefinedJargon(subject).map(({ term, sentence, passage }) =>
    finding(
      'warn',
      passage.path,
      sentence.excerpt,
      `“${term}” is nowhere explained.`,
      'Explain it in the sentence, use a plain word, or add it to the glossary.',
    ),
  )

const finding = (level: Finding['level'], path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'P1',
  level,
  path,
  excerpt,
  message,
  next,
})
