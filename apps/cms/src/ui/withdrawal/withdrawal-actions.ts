import type { DocumentKey } from '@carepath/schema'

/** The actions of the withdrawal dialog: a recall, and both halves of a legal hold. */
export type WithdrawalAction = 'withdraw' | 'hold' | 'release'

interface ActionDetails {
  heading: string
  explanation: string
  /** Label of the button. */
  confirm: string
  needsReason: boolean
  route: 'withdraw' | 'legal-hold'
  /** The body of the request. */
  toBody: (documents: DocumentKey[], reason: string) => object
}

/** What the dialog says before each action, and what it asks the server for. */
export const withdrawalActions: Record<WithdrawalAction, ActionDetails> = {
  withdraw: {
    heading: 'Withdraw now',
    explanation:
      'Patients can no longer read or find it, from the moment you confirm. It comes back once it has been approved again and published.',
    confirm: 'Withdraw now',
    needsReason: true,
    route: 'withdraw',
    toBody: (documents, reason) => ({ documents, reason }),
  },
  hold: {
    heading: 'Place a legal hold',
    explanation:
      'Patients can no longer read or find it, and nobody can publish it. Once an admin releases the hold, it comes back as it was.',
    confirm: 'Place the hold',
    needsReason: true,
    route: 'legal-hold',
    toBody: ([document], reason) => ({ ...document, on: true, reason }),
  },
  release: {
    heading: 'Release the legal hold',
    explanation: 'The pages that were live come back at once, if the document is still published and approved.',
    confirm: 'Release the hold',
    needsReason: false,
    route: 'legal-hold',
    toBody: ([document], reason) => ({ ...document, on: false, ...(reason && { reason }) }),
  },
}
