import { hasLexicon } from './lexicon/lexicons.ts'
import type { CheckContext } from './model/context.ts'
import type { Draft } from './model/draft.ts'
import { easeOf, gradeSections, type Ease } from './readability/graded-sections.ts'
import { readSubject } from './rule/subject.ts'

export type { Ease } from './readability/graded-sections.ts'

/** How hard a section of a document is to read. */
export interface SectionGrade {
  /** Path of the field in which the section begins. */
  path: string
  /** The US school grade that reads it with ease. */
  grade: number
  ease: Ease
}

/** Grades the sections of a document as rule P1 does. None where the language has no lexicon, or the texts are too short. */
export function gradeDocument(document: Draft, context: CheckContext): SectionGrade[] {
  const subject = readSubject(document, context)
  if (!hasLexicon(subject.locale)) return []
  return gradeSections(subject).flatMap(({ passages: [first], grade }) =>
    first ? [{ path: first.path, grade, ease: easeOf(grade) }] : [],
  )
}
