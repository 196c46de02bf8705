import type { SectionGrade } from '@carepath/editorial'
import { translate } from '@carepath/content/wording/translate.ts'
import type { ClientField } from 'payload'
import { namesOf } from './section-progress.ts'

/** The part of a section of the form that is hardest to read; undefined while too little is written in it to tell. */
export function hardestPart(
  fields: readonly ClientField[],
  grades: readonly SectionGrade[] = [],
): SectionGrade | undefined {
  const names = new Set(namesOf(fields))
  return grades
    .filter(({ path }) => names.has(path.split('.')[0] ?? ''))
    .toSorted((one, other) => other.grade - one.grade)[0]
}

/** How hard a part of a form is to read, in a sentence. A grade is rounded up, so that what is too hard never looks easy. */
export function describeEase({ grade: exact, ease }: SectionGrade): string {
  const grade = Math.max(1, Math.ceil(exact))
  if (ease === 'easy') return translate('Reads like grade {grade}: good.', { grade })
  return ease === 'notEasy'
    ? translate('Not easy to read: grade {grade}. Shorter sentences and words help.', { grade })
    : translate('Hard to read: grade {grade}. Shorter sentences and words help.', { grade })
}
