import { describe, expect, it } from 'vitest'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { offerSteps } from '../../src/ui/review-panel/offered-steps.ts'
import { describeState } from '../../src/ui/review-panel/describe-state.ts'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'

const approval = {
  approver: 'Rae Reviewer',
  at: '2026-05-04T12:00:00.000Z',
  scope: 'wholeDocument' as const,
  reviewedAt: '2026-05-04',
  reviewDue: '2027-05-04',
}
const request = {
  status: 'inReview' as const,
  submittedBy: 'Eli Editor',
  submittedAt: '2026-06-01T12:00:00.000Z',
  message: null,
  answeredBy: null,
  answeredAt: null,
  remarks: [],
}
const can = { submit: true, takeBack: true, requestChanges: true, approve: true } as const

function panel(review: Partial<ReviewState>, live: PanelState['live'] = 'nothing'): PanelState {
  const whole: ReviewState = { state: 'draft', hash: 'a', problems: [], authors: [], can, ...review }
  return { review: whole, live, schedules: [], missed: null }
}

const told = (review: Partial<ReviewState>, live?: PanelState['live'], locale: 'en' | 'es' = 'en') =>
  describeState(panel(review, live), { locale, sourceLocale: 'en' })

describe('the panel tells', () => {
  it('that a review is overdue, and that all of it has to be read', () => {
    const late = 'Nothing can be published until a reviewer has approved the whole document.'
    expect(told({ state: 'approved', approval, wasDueOn: '2027-05-04' }, 'this')).toMatchObject({
      title: 'Review overdue',
      next: `The review was due on May 4, 2027, and its page says that it is overdue. ${late}`,
      tone: 'bad',
    })
    expect(told({ state: 'inReview', request, wasDueOn: '2027-05-04' }).next).toContain(late)
    expect(told({ wasDueOn: '2027-05-04' }, 'this', 'es').next).toContain('The review of the English text was due')
  })

  it('who wrote a draft, and that nobody has approved it', () => {
    expect(told({ authors: ['Eli Editor', 'Ada Admin'] })).toMatchObject({
      title: 'Draft',
      story: 'Written by Eli Editor and Ada Admin. No clinician has approved it.',
    })
  })

  it('since when it is in review, and who asked', () => {
    const { title, story } = told({ state: 'inReview', request })
    expect(title).toBe('In review')
    expect(story).toMatch(/^Since Jun 1, 2026, .*, submitted by Eli Editor\.$/u)
  })

  it('who wants changes', () => {
    const { story } = told({
      state: 'changesRequested',
      request: { ...request, status: 'changesRequested', answeredBy: 'Rae Reviewer', answeredAt: approval.at },
    })
    expect(story).toMatch(/^By Rae Reviewer on May 4, 2026/u)
  })

  it('who approved it, what, and until when; and whether patients see it', () => {
    const approved = told({ state: 'approved', approval })
    expect(approved).toMatchObject({ title: 'Approved', tone: 'good' })
    expect(approved.story).toBe('By Rae Reviewer on May 4, 2026: the whole document. Next review due May 4, 2027.')
    expect(told({ state: 'approved', approval }, 'this').title).toBe('Approved and live')
  })

  it('that an approval is void, who changed the text, and what patients see meanwhile', () => {
    const voided = told({ formerApproval: approval, authors: ['Eli Editor'] }, 'earlier')
    expect(voided).toMatchObject({ title: 'Approval void', tone: 'bad' })
    expect(voided.story).toBe('Changed after Rae Reviewer approved it on May 4, 2026, by Eli Editor.')
    expect(voided.next).toContain('patients see the page as it was approved')
  })

  it('that a translation is void because the English has changed', () => {
    expect(told({ formerApproval: approval }, 'earlier', 'es').story).toBe(
      'The English has changed since Rae Reviewer approved this translation on May 4, 2026.',
    )
  })

  it('that nobody need sign sample content', () => {
    expect(told({ state: 'sample' }).story).toContain('stand-in')
  })
})

describe('the panel offers', () => {
  const stepsOf = (review: Partial<ReviewState>, asker: Partial<Parameters<typeof offerSteps>[1]> = {}) => {
    const { steps, reasons } = offerSteps(panel(review), { role: 'editor', isUnsaved: false, seenHash: 'a', ...asker })
    return { steps: steps.map(({ step, canBeTaken }) => (canBeTaken ? step : `not ${step}`)), reasons }
  }

  it('an editor to submit, and to take back', () => {
    expect(stepsOf({}).steps).toEqual(['submit'])
    expect(stepsOf({ state: 'changesRequested' }).steps).toEqual(['submit'])
    expect(stepsOf({ state: 'inReview' }).steps).toEqual(['takeBack'])
    expect(stepsOf({ state: 'approved', approval }).steps).toEqual([])
  })

  it('to read the whole document again once its review is overdue, or to ask for that', () => {
    const overdue = { state: 'approved' as const, approval, wasDueOn: '2027-05-04' }
    expect(stepsOf(overdue).steps).toEqual(['submit'])
    expect(stepsOf(overdue, { role: 'reviewer' }).steps).toEqual(['submit', 'approve'])
  })

  it('nothing to take back to who hasn’t submitted it', () => {
    expect(stepsOf({ state: 'inReview', can: { ...can, takeBack: 'Only who submitted it.' } })).toEqual({
      steps: [],
      reasons: [],
    })
  })

  it('a reviewer to approve or to ask for changes, once it was submitted', () => {
    expect(stepsOf({ state: 'inReview' }, { role: 'reviewer' }).steps).toEqual([
      'approve',
      'requestChanges',
      'takeBack',
    ])
    expect(stepsOf({}, { role: 'reviewer' }).steps).toEqual(['submit'])
    expect(stepsOf({ state: 'approved', approval }, { role: 'reviewer' }).steps).toEqual(['approve'])
  })

  it('a step that can’t be taken with the reason, said once', () => {
    const own = 'You have changed this text yourself since it was last approved.'
    const review = { state: 'inReview' as const, can: { ...can, approve: own, requestChanges: own, takeBack: 'No.' } }
    expect(stepsOf(review, { role: 'reviewer' })).toEqual({
      steps: ['not approve', 'not requestChanges'],
      reasons: [own],
    })
  })

  it('no signature for what isn’t saved, nor for what somebody else has changed since it was read', () => {
    const { steps, reasons } = stepsOf({ state: 'inReview' }, { role: 'reviewer', isUnsaved: true })
    expect(steps).toContain('not approve')
    expect(reasons[0]).toContain('aren’t saved')
    expect(stepsOf({ state: 'inReview' }, { role: 'reviewer', seenHash: 'b' }).reasons[0]).toContain('has changed')
  })
})
