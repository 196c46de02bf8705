import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'

/** How a document stands with patients, as the form shows it. */
export type LiveStatus =
  /** Nobody sees it. */
  | { state: 'notLive' }
  /** Saved, and on its way. */
  | { state: 'publishing' }
  /** Saved, but the site is held at an earlier release: it goes live when the site is let go. */
  | { state: 'pinned'; release: number; since: string; by: string }
  /** Taken off the site on purpose, whatever the form says. */
  | { state: 'withdrawn'; kind: WithdrawalKind; since: string; by: string }
  /** What was published last is what patients see. */
  | { state: 'live'; since: string | null; address: string | null; notes: string[] }
  /** It could not go live; what patients saw before, they still see. */
  | { state: 'failed'; message: string; next: string }
