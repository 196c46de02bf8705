import type { Passage } from '../reading/passage.ts'
import type { Subject } from '../rule/subject.ts'
import { findFamiliarWords } from './familiar-words.ts'
import { measureReadability } from './grade.ts'

/** A formula says nothing of a shorter section. */
const fewestWords = 40

/** Of a sentence that counts. */
const fewestWordsOfSentence = 4

/** The US school grade up to which a text is easy; up to the other one it is not easy, and above it hard. */
export const hardestEasyGrade = 8
const hardestGrade = 10

export type Ease = 'easy' | 'notEasy' | 'hard'

/** How easy a text of a grade is to read. */
export const easeOf = (grade: number): Ease =>
  grade > hardestGrade ? 'hard' : grade > hardestEasyGrade ? 'notEasy' : 'easy'

/** Text under one heading or in one field, with the US school grade that reads it with ease. */
interface GradedSection {
  passages: Passage[]
  grade: number
  /** Its longest words, which may stand in a field further down. */
  longest: string[]
}

export const isProse = ({ kind }: Passage): boolean => kind === 'body' || kind === 'item' || kind === 'question'

/** Grades the sections of a document. Those that are too short to be graded are left out. */
export function gradeSections(subject: Subject): GradedSection[] {
  const familiar = findFamiliarWords(subject)
  return groupSections(subject.passages.filter(isProse)).flatMap((passages) => {
    const { words, grade, longest } = measureReadability(passages.flatMap(measurable), subject.locale, familiar)
    return words < fewestWords ? [] : [{ passages, grade, longest }]
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
