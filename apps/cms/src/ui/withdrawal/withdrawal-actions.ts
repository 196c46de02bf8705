import type { DocumentKey } from '@carepath/schema'

/** What can be done to documents in the dialog. */
export type WithdrawalAction = 'withdraw' | 'hold' | 'release'

interface ActionDetails {
  heading: string
  explanation: string
  confirm: string
  needsReason: boolean
  request: (documents: DocumentKey[], reason: string) => { path: string; body: object }
}

/** Its words, and what the server is asked for. */
export const withdrawalActions: Record<WithdrawalAction, ActionDetails> = {
  withdraw: {
    heading: 'Withdraw now',
    explanation:
      'Patients can’t read or find it any more, from the moment you confirm. It comes back once it has been approved anew and published.',
    confirm: 'Withdraw now',
    needsReason: true,
    request: (documents, reason) => ({ path: 'withdraw', body: { documents, reason } }),
  },
  hold: {
    heading: 'Place a legal hold',
    explanation:
      'Patients can’t read or find it any more, and nobody can publish it. Once an admin releases the hold, it comes back as it was.',
    confirm: 'Place the hold',
    needsReason: true,
    request: ([document], reason) => ({ path: 'legal-hold', body: { ...document, on: true, reason } }),
  },
  release: {
    heading: 'Release the legal hold',
    explanation: 'What was live comes back at once, if it is still published and approved.',
    confirm: 'Release the hold',
    needsReason: false,
    request: ([document], reason) => ({
      path: 'legal-hold',
      body: { ...document, on: false, ...(reason && { reason }) },
    }),
  },
}
