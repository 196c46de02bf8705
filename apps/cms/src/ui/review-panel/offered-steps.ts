import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'

export type StepName = 'submit' | 'takeBack' | 'requestChanges' | 'approve' | 'revoke'

/** A step of the review as a button. */
interface OfferedStep {
  step: StepName
  label: string
  /** True for the step that brings the document closer to its publication. */
  isMain: boolean
  canBeTaken: boolean
}

interface Asker {
  role: string | undefined
  /** True while the form holds changes that aren't saved. */
  isUnsaved: boolean
  /** Hash of the words on the asker's screen. */
  seenHash: string | undefined
}

/**
 * The steps to offer, and the reasons why some of them can't be taken. A step that belongs to another role is not offered
 * at all: a disabled button on every page teaches people to look away.
 */
export function offerSteps({ review }: PanelState, { role, isUnsaved, seenHash }: Asker) {
  const { can, state } = review
  const isReviewer = role === 'reviewer'
  const isInReview = state === 'inReview'
  const isOverdue = review.wasDueOn !== undefined
  const reasons = new Set<string>()
  const offer = (step: StepName, label: string, isMain: boolean, why: true | string = can[step]): OfferedStep => {
    if (why !== true) reasons.add(why)
    return { step, label, isMain, canBeTaken: why === true }
  }
  const steps: OfferedStep[] = []
  if (!isInReview && (state !== 'approved' || (isOverdue && can.submit === true)))
    steps.push(offer('submit', translate('Submit for review'), state !== 'sample'))
  if (isReviewer && isInReview) steps.push(offer('approve', translate('Approve'), true, canAnswer(can.approve)))
  if (isReviewer && isInReview)
    steps.push(offer('requestChanges', translate('Request changes'), false, canAnswer(can.requestChanges)))
  if (isReviewer && state === 'approved' && can.approve === true)
    steps.push(offer('approve', translate('Review the whole document again'), isOverdue, canAnswer(can.approve)))
  if (isReviewer && can.revoke === true) steps.push(offer('revoke', translate('Revoke the approval'), false))
  if (isInReview && can.takeBack === true) steps.push(offer('takeBack', translate('Cancel submission'), false))
  return { steps, reasons: [...reasons] }

  /** A reviewer answers for the words on the screen: they must be the saved ones. */
  function canAnswer(can: true | string): true | string {
    if (can !== true) return can
    if (isUnsaved)
      return translate('This form holds changes that aren’t saved yet. You can’t approve a text that you are changing.')
    if (seenHash !== review.hash)
      return translate('The text has changed since you opened it. Reload the page and read the new version.')
    return true
  }
}
