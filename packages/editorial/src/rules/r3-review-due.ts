import { isClinicalType, isReviewedAsWhole } from '@carepath/schema'
import { daysAfter, parseDay, monthsAfter } from '../model/day.ts'
import { toFields } from '../model/draft.ts'
import type { Finding, Level } from '../model/finding.ts'
import type { Rule } from '../rule/rule.ts'

const longestMonths = 12
/** How many days before a review is due a warning asks for it. */
export const noticeDays = 60

/**
 * R3: the next review is due at most 12 months after the last. 60 days before it warns; once it is past, edits are blocked
 * until the document is reviewed.
 *
 * Reason: evidence, labels and prices change; a page that no one has read for a year may be wrong without a word changed.
 * Source: PIF TICK and NHS standard for health content (review at fixed intervals); JAMA benchmarks (currency).
 */
export const reviewDue: Rule = {
  id: 'R3',
  title: 'Reviewed in time',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => {
    if (!isClinicalType(subject.type)) return []
    const review = toFields(subject.fields.review)
    const { today } = subject.context
    const due = parseDay(review.reviewDue)
    const reviewed = parseDay(review.reviewedAt)
    const findings: Finding[] = []
    if (!reviewed) findings.push(finding('reviewedAt', 'block', '', 'The day of the last review is missing.', review1))
    if (reviewed && reviewed > today) {
      findings.push(
        finding('reviewedAt', 'block', reviewed, 'The review lies in the future.', 'Enter the day it took place.'),
      )
    }
    if (!due) findings.push(finding('reviewDue', 'block', '', 'The day of the next review is missing.', review2))
    else if (due > monthsAfter(reviewed ?? today, longestMonths)) {
      findings.push(
        finding('reviewDue', 'block', due, 'The next review is more than 12 months after the last.', review2),
      )
    }
    if (due && due < today) {
      findings.push(
        finding(
          'reviewDue',
          // Opening hours must not wait for a clinician: an approval covers only a part of the document.
          isReviewedAsWhole(subject.type) ? 'block' : 'warn',
          due,
          `The review was due on ${due}.`,
          'Have the whole document reviewed before any other edit.',
        ),
      )
    } else if (due && due <= daysAfter(today, noticeDays)) {
      findings.push(
        finding('reviewDue', 'warn', due, `The review is due on ${due}.`, 'Plan the review of the whole document now.'),
      )
    }
    return findings
  },
}

const review1 = 'Have the whole document reviewed; the day is set by the approval.'
const review2 = 'Set a day at most 12 months after the review.'

const finding = (field: string, level: Level, excerpt: string, message: string, next: string): Finding => ({
  rule: 'R3',
  level,
  path: `review.${field}`,
  excerpt,
  message,
  next,
})
