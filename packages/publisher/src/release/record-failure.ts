import type { ArchiveDatabase } from '../archive/archive-database.ts'
import { toCarepathError } from '../disk/storage-error.ts'
import type { ReleaseReport } from './release-report.ts'

export interface FailureContext {
  archive: ArchiveDatabase
  buildId: string
  /** Name of the live tree; empty where none is live. */
  tree: string
}

/** Writes a failure into the report, and into the archive where the archive can be written. */
export function recordFailure({ archive, buildId, tree }: FailureContext, report: ReleaseReport, cause: unknown): void {
  const error = toCarepathError(cause)
  Object.assign(report, { status: 'failed', error, added: [], changed: [], removed: [], listed: [] })
  delete report.liveMs
  const { startedAt, label } = report
  try {
    report.id ??= archive.nextId()
    const endedAt = new Date().toISOString()
    archive.put({
      id: report.id,
      status: 'failed',
      label,
      buildId,
      tree,
      startedAt,
      endedAt,
      error: error.toSentence(),
    })
  } catch (archiveError) {
    error.cause ??= archiveError
  }
}
