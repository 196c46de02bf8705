import type { FormPlace } from '../../form/form-place.ts'
import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'

/** What patients see of a document, as its form shows it. */
export type LiveStatus =
  /** Nothing. */
  | { state: 'notLive' }
  /** A change is saved and about to be live: it waits for its turn, its pages are being made, or no worker answers. */
  | { state: 'publishing'; stage: 'queued' | 'unanswered' }
  | { state: 'publishing'; stage: 'rendering'; done: number; total: number }
  /** A change is saved, but the site is pinned to an earlier release: the change goes live after the pin is removed. */
  | { state: 'pinned'; release: number; since: string; by: string }
  /** The document is withdrawn, whatever its form says. */
  | { state: 'withdrawn'; kind: WithdrawalKind; since: string; by: string }
  /** The version that was published last; `isShown` says whether in this language too, and `notes` why not in which language. */
  | { state: 'live'; since: string | null; isShown: boolean; address: string | null; notes: string[] }
  /** The last change could not go live: patients see what they saw before. */
  | { state: 'failed'; message: string; next: string; field: FormPlace | null }
