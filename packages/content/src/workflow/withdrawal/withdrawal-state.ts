import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'

/** The open withdrawals of a document, as its form shows them. */
export interface WithdrawalState {
  /** Oldest first; empty where the document isn't withdrawn. */
  open: { kind: WithdrawalKind; by: string; at: string; reason: string }[]
  /** What the person who asks can do now. */
  can: Record<'withdraw' | 'hold' | 'release', boolean>
}
