import { describe, expect, it } from 'vitest'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'
import { describeState } from '../../src/ui/review-panel/describe-state.ts'
import { approval, panelState, request } from './panel-states.ts'

const describeReview = (review: Partial<ReviewState>, live?: PanelState['live'], locale: 'en' | 'es' = 'en') =>
  describeState(panelState(review, live), { locale, sourceLocale: 'en' })

describe('the review panel says', () => {
  it('that a review is overdue, and that the whole document must be approved', () => {
    const overdue = 'Nothing can be published until a reviewer has approved the whole document.'
    expect(describeReview({ state: 'approved', approval, wasDueOn: '2027-05-04' }, 'this')).toMatchObject({
      title: 'Review overdue',
      next: `The review was due on May 4, 2027, and its page says that it is overdue. ${overdue}`,
      tone: 'bad',
    })
    expect(describeReview({ state: 'inReview', request, wasDueOn: '2027-05-04' }).next).toContain(overdue)
    expect(describeReview({ wasDueOn: '2027-05-04' }, 'this', 'es').next).toContain(
      'The review of the English text was due',
    )
  })

  it('who wrote a draft, and that nobody has approved it', () => {
    expect(describeReview({ authors: ['Eli Editor', 'Ada Admin'] })).toMatchObject({
      title: 'Draft',
      story: 'Written by Eli Editor and Ada Admin. No clinician has approved it.',
    })
  })

  it('since when a document is in review, and who submitted it', () => {
    const { title, story } = describeReview({ state: 'inReview', request })
    expect(title).toBe('In review')
    expect(story).toMatch(/^Since Jun 1, 2026, .*, submitted by Eli Editor\.$/u)
  })

  it('who requested changes', () => {
    const { story } = describeReview({
      state: 'changesRequested',
      request: { ...request, status: 'changesRequested', answeredBy: 'Rae Reviewer', answeredAt: approval.at },
    })
    expect(story).toMatch(/^By Rae Reviewer on May 4, 2026/u)
  })

  it('who approved a document, which part of it, until when, and whether patients see it', () => {
    const approved = describeReview({ state: 'approved', approval })
    expect(approved).toMatchObject({ title: 'Approved', tone: 'good' })
    expect(approved.story).toBe('By Rae Reviewer on May 4, 2026: the whole document. Next review due May 4, 2027.')
    expect(describeReview({ state: 'approved', approval }, 'this').title).toBe('Approved and live')
  })

  it('that an approval is no longer valid, who changed the text, and what patients see until the next one', () => {
    const invalid = describeReview({ formerApproval: approval, authors: ['Eli Editor'] }, 'earlier')
    expect(invalid).toMatchObject({ title: 'Approval no longer valid', tone: 'bad' })
    expect(invalid.story).toBe('Changed after Rae Reviewer approved it on May 4, 2026, by Eli Editor.')
    expect(invalid.next).toContain('patients see the page as it was approved')
  })

  it('that the approval of a translation is no longer valid because the English has changed', () => {
    expect(describeReview({ formerApproval: approval }, 'earlier', 'es').story).toBe(
      'The English has changed since Rae Reviewer approved this translation on May 4, 2026.',
    )
  })

  it('that sample content needs no approval', () => {
    expect(describeReview({ state: 'sample' }).story).toContain('no approval is needed')
  })
})
