import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'

/** True where patients read words that rest on the last approval; false where they read an earlier version, or none. */
export function leavesTheSite({ live, review }: PanelState): boolean {
  return live !== 'nothing' && !(review.state === 'approved' && live === 'earlier')
}
