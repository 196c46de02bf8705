import { isClinicalType } from '@carepath/schema'
import { contentHash } from '../reading/content-hash.ts'
import { toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule } from '../rule/rule.ts'
import { loadReviewPeople } from './review-people.ts'

/**
 * R2: the approval's hash equals the hash of the clinical fields now.
 *
 * Reason: an approval is bound to exact words; the clinician has not seen a later edit, however small.
 * Sample content is marked as such and may lack an approval, since no one can give one. A hash that differs blocks it too.
 * Source: issue "Nothing goes live that a named clinician has not signed"; NHS service manual (review dates set only by
 * a whole-page review).
 */
export const approvedContent: Rule = {
  id: 'R2',
  title: 'Approved as it stands',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => {
    if (!isClinicalType(subject.type)) return []
    const { review, reviewer, isSample } = loadReviewPeople(subject)
    const approved = subject.context.approvedHash ?? toText(review.reviewedContentHash)
    const mayBeSample = isSample || (reviewer !== undefined && !subject.canFollow('person'))
    if (approved === undefined) return mayBeSample ? [] : [finding('No approval is recorded for these words.')]
    return approved === contentHash(subject.draft) ? [] : [finding('The words have changed since they were approved.')]
  },
}

const finding = (message: string): Finding => ({
  rule: 'R2',
  level: 'block',
  path: 'review.reviewedContentHash',
  excerpt: '',
  message,
  next: 'Submit the document for review; it can be published once the reviewer has approved it.',
})
