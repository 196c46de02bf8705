import { describe, expect, it } from 'vitest'
import type { ReviewState } from '@carepath/content/workflow/review/review-state.ts'
import { offerSteps } from '../../src/ui/review-panel/offered-steps.ts'
import { approval, can, panelState } from './panel-states.ts'

describe('the review panel offers', () => {
  const offered = (review: Partial<ReviewState>, asker: Partial<Parameters<typeof offerSteps>[1]> = {}) => {
    const { steps, reasons } = offerSteps(panelState(review), {
      role: 'editor',
      isUnsaved: false,
      seenHash: 'a',
      ...asker,
    })
    return { steps: steps.map(({ step, canBeTaken }) => (canBeTaken ? step : `not ${step}`)), reasons }
  }

  it('an editor the submission of a document, and its cancellation', () => {
    expect(offered({}).steps).toEqual(['submit'])
    expect(offered({ state: 'changesRequested' }).steps).toEqual(['submit'])
    expect(offered({ state: 'inReview' }).steps).toEqual(['takeBack'])
    expect(offered({ state: 'approved', approval }).steps).toEqual([])
  })

  it('a review of the whole document once the last one is overdue, or a request for it', () => {
    const overdue = { state: 'approved' as const, approval, wasDueOn: '2027-05-04' }
    expect(offered(overdue).steps).toEqual(['submit'])
    expect(offered(overdue, { role: 'reviewer' }).steps).toEqual(['submit', 'approve'])
  })

  it('no cancellation to a user who hasn’t submitted the document', () => {
    expect(offered({ state: 'inReview', can: { ...can, takeBack: 'Only who submitted it.' } })).toEqual({
      steps: [],
      reasons: [],
    })
  })

  it('a reviewer the approval and a request for changes, once the document was submitted', () => {
    expect(offered({ state: 'inReview' }, { role: 'reviewer' }).steps).toEqual([
      'approve',
      'requestChanges',
      'takeBack',
    ])
    expect(offered({}, { role: 'reviewer' }).steps).toEqual(['submit'])
    expect(offered({ state: 'approved', approval }, { role: 'reviewer' }).steps).toEqual(['approve'])
  })

  it('a reviewer the revocation of the last approval, also once the words have changed', () => {
    const review = { approval, can: { ...can, revoke: true as const } }
    expect(offered({ ...review, state: 'approved' }, { role: 'reviewer' }).steps).toEqual(['approve', 'revoke'])
    expect(offered({ ...review, state: 'draft' }, { role: 'reviewer' }).steps).toEqual(['submit', 'revoke'])
    expect(offered({ ...review, state: 'approved' }, { role: 'editor' }).steps).toEqual([])
  })

  it('a disabled step with its reason, and equal reasons once', () => {
    const own = 'You have changed this text yourself since it was last approved.'
    const review = { state: 'inReview' as const, can: { ...can, approve: own, requestChanges: own, takeBack: 'No.' } }
    expect(offered(review, { role: 'reviewer' })).toEqual({
      steps: ['not approve', 'not requestChanges'],
      reasons: [own],
    })
  })

  it('no approval of unsaved words, nor of words that somebody else has changed since they were read', () => {
    const { steps, reasons } = offered({ state: 'inReview' }, { role: 'reviewer', isUnsaved: true })
    expect(steps).toContain('not approve')
    expect(reasons[0]).toContain('aren’t saved')
    expect(offered({ state: 'inReview' }, { role: 'reviewer', seenHash: 'b' }).reasons[0]).toContain('has changed')
  })
})
