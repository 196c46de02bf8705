import type { Finding } from '../model/finding.ts'
import { matches } from '../language/pattern.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { measureReadability } from '../readability/grade.ts'
import { findUndefinedJargon } from '../readability/undefined-jargon.ts'
import { findFamiliarWords } from '../readability/familiar-words.ts'
import type { Passage } from '../reading/passage.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

/** A formula says nothing of a shorter section. */
const fewestWords = 40

/** Of a sentence that counts. */
const fewestWordsOfSentence = 4

const warnGrade = 8
const blockGrade = 10
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

const isProse = ({ kind }: Passage) => kind === 'body' || kind === 'item' || kind === 'question'

function grades(subject: Subject): Finding[] {
  const familiar = findFamiliarWords(subject)
  return groupSections(subject.passages.filter(isProse)).flatMap((section) => {
    const [first] = section
    const measured = measureReadability(section.flatMap(measurable), subject.locale, familiar)
    if (!first || measured.words < fewestWords || measured.grade <= warnGrade) return []
    const level = measured.grade > blockGrade ? 'block' : 'warn'
    const message = `The section that starts here reads at grade ${measured.grade.toFixed(1)}; the aim is ${warnGrade} or less.`
    return [
      finding(
        level,
        first.path,
        // The whole section: an override is of all these words, and a change of any voids it.
        section.map(({ text }) => text).join('\n'),
        message,
        'Split long sentences and use shorter words: say it as you would to a neighbor.',
      ),
    ]
  })
}

/** Labels of two or three words are no sentences: they would count as very easy, or as very hard. */
const measurable = ({ sentences }: Passage) => sentences.filter(({ words }) => words.length >= fewestWordsOfSentence)

interface Section {
  passages: Passage[]
  words: number
}

/** The text under one heading or in one field; neighbors too short to measure are read together. */
function groupSections(passages: Passage[]): Passage[][] {
  const sections: Section[] = []
  for (const passage of passages) {
    const words = measurable(passage).reduce((sum, sentence) => sum + sentence.words.length, 0)
    const open = sections.at(-1)
    if (open && (open.words < fewestWords || open.passages.at(-1)?.section === passage.section)) {
      open.passages.push(passage)
      open.words += words
    } else sections.push({ passages: [passage], words })
  }
  const last = sections.at(-1)
  if (last && sections.length > 1 && last.words < fewestWords) {
    sections.pop()
    sections.at(-1)?.passages.push(...last.passages)
  }
  return sections.map((section) => section.passages)
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
