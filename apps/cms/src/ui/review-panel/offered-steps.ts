import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'

type StepName = 'submit' | 'takeBack' | 'requestChanges' | 'approve'

/** A step as a button. */
interface OfferedStep {
  step: StepName
  label: string
  /** The one that brings the document on. */
  isMain: boolean
  canBeTaken: boolean
}

interface Asker {
  role: string | undefined
  /** True while the form holds what isn't saved. */
  isUnsaved: boolean
  /** Names the words on the asker's screen. */
  seenHash: string | undefined
}

/**
 * The steps to offer, and why those that can't be taken can't. What isn't somebody's to do is not offered at all: a
 * disabled button on every page teaches people to look away.
 */
export function offerSteps({ review }: PanelState, { role, isUnsaved, seenHash }: Asker) {
  const { can, state } = review
  const isReviewer = role === 'reviewer'
  const isWaiting = state === 'inReview'
  const isOverdue = review.wasDueOn !== undefined
  const reasons = new Set<string>()
  const offer = (step: StepName, label: string, isMain: boolean, why: true | string = can[step]): OfferedStep => {
    if (why !== true) reasons.add(why)
    return { step, label, isMain, canBeTaken: why === true }
  }
  const steps: OfferedStep[] = []
  if (!isWaiting && (state !== 'approved' || (isOverdue && can.submit === true)))
    steps.push(offer('submit', 'Submit for review', state !== 'sample'))
  if (isReviewer && isWaiting) steps.push(offer('approve', 'Approve', true, mayAnswer(can.approve)))
  if (isReviewer && isWaiting)
    steps.push(offer('requestChanges', 'Request changes', false, mayAnswer(can.requestChanges)))
  if (isReviewer && state === 'approved' && can.approve === true)
    steps.push(offer('approve', 'Review the whole document again', isOverdue, mayAnswer(can.approve)))
  if (isWaiting && can.takeBack === true) steps.push(offer('takeBack', 'Take back', false))
  return { steps, reasons: [...reasons] }

  /** A signature is for what was read. */
  function mayAnswer(can: true | string): true | string {
    if (can !== true) return can
    if (isUnsaved) return 'This form holds changes that aren’t saved yet. Who changes a text can’t answer for it.'
    if (seenHash !== review.hash) return 'It has changed since you opened it. Reload the page and read the new version.'
    return true
  }
}
