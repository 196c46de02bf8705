import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'

export const approval = {
  approver: 'Rae Reviewer',
  at: '2026-05-04T12:00:00.000Z',
  scope: 'wholeDocument' as const,
  reviewedAt: '2026-05-04',
  reviewDue: '2027-05-04',
}
export const request = {
  status: 'inReview' as const,
  submittedBy: 'Eli Editor',
  submittedAt: '2026-06-01T12:00:00.000Z',
  message: null,
  answeredBy: null,
  answeredAt: null,
  remarks: [],
}
export const can = {
  submit: true,
  takeBack: true,
  requestChanges: true,
  approve: true,
  revoke: 'There is no approval to revoke.',
} as const

/** The state of a review panel; a draft where nothing else is said. */
export function panelState(review: Partial<ReviewState>, live: PanelState['live'] = 'nothing'): PanelState {
  const whole: ReviewState = { state: 'draft', hash: 'a', problems: [], authors: [], comments: [], can, ...review }
  return { review: whole, live, schedules: [], missed: null, beside: [], next: null }
}
