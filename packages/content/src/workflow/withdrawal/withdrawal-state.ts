import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'

/** How a document stands with being kept off the site, as its form shows it. */
export interface WithdrawalState {
  /** Why it is kept off now, oldest first. */
  open: { kind: WithdrawalKind; by: string; at: string; reason: string }[]
  /** What the asker can do now. */
  can: Record<'withdraw' | 'hold' | 'release', boolean>
}
