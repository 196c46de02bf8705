import { isClinicalType } from '@carepath/schema'
import { toFields, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../rule/rule.ts'
import { isAuthor, formatName, nextForMissing, loadReviewPeople } from './review-people.ts'

/**
 * R1: a reviewer who is present, licensed, active and not the author.
 *
 * Reason: nothing goes live without the signature of a named clinician, and no one can sign their own words.
 * Source: PIF TICK (expert review); JAMA benchmarks (authorship); NHS standard for creating health content.
 */
export const reviewer: Rule = {
  id: 'R1',
  title: 'A licensed reviewer who is not the author',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => {
    if (!isClinicalType(subject.type)) return []
    const { review, reviewer: pointer, person } = loadReviewPeople(subject)
    if (!pointer)
      return [finding('', 'Nobody is named as reviewer.', 'Choose the clinician who will sign this document.')]
    const own = isAuthor(review, pointer)
      ? [
          finding(
            formatName(person),
            `${formatName(person)} is also an author.`,
            'Ask a clinician who did not write it to review it.',
          ),
        ]
      : []
    if (person) return [...own, ...findFaults(person)]
    if (!subject.canFollow('person')) return own
    return [...own, finding('', 'The reviewer can’t be found.', nextForMissing(subject, pointer))]
  },
}

function findFaults(person: Fields): Finding[] {
  const name = formatName(person)
  const licence = toFields(person.licence)
  const faults = [
    {
      isFound: person.isActive === false,
      message: `${name} is no longer active.`,
      next: 'Choose a clinician who works at the clinic.',
    },
    {
      isFound: !toText(person.noLicence) && (!toText(licence.number) || !toText(licence.state)),
      message: `${name} has no license or registration number, or nobody who issued it.`,
      next: 'Fill in both in the reviewer’s People profile, or why there is none, or choose a licensed clinician.',
    },
    {
      isFound: person.role === 'editor',
      message: `${name} is an editor, not a clinician.`,
      next: 'Choose a clinician.',
    },
  ]
  return faults.filter(({ isFound }) => isFound).map(({ message, next }) => finding(name, message, next))
}

const finding = (excerpt: string, message: string, next: string): Finding => ({
  rule: 'R1',
  level: 'block',
  path: 'review.reviewedBy',
  excerpt,
  message,
  next,
})
