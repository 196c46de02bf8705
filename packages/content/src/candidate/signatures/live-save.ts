import type { ApprovalEntry } from './approvals.ts'

/** The save that made words live. */
export interface LiveSave {
  /** Its number among the saves of the document; undefined where that is no longer known. */
  revision: number | undefined
  at: string
}

/** The save of a live row. */
export function liveSaveOf({ revision, updatedAt }: { revision?: unknown; updatedAt: string }): LiveSave {
  return { revision: typeof revision === 'number' ? revision : 0, at: new Date(updatedAt).toISOString() }
}

/**
 * True for an approval of words that were saved before these went live, or of these themselves. The numbers of the saves tell:
 * a clock may have been set back between the two. Approvals of earlier releases have no number.
 */
export function isBefore({ revision, at }: Pick<ApprovalEntry, 'revision' | 'at'>, live: LiveSave): boolean {
  if (typeof revision !== 'number' || live.revision === undefined) return at <= live.at
  return revision <= live.revision
}
