import type { DocumentKey } from '@carepath/schema'
import type { ArchiveDatabase, ReleaseRow } from '../archive/archive-database.ts'

/** A release that is or was live. */
export interface LiveRelease {
  release: ReleaseRow
  /** Public paths of the pages it changed. */
  paths: string[]
  documents: DocumentKey[]
}

/** Releases that went live after a release, oldest first. */
export function liveReleasesAfter(archive: ArchiveDatabase, id: number): LiveRelease[] {
  return archive.liveAfter(id).map((release) => ({
    release,
    paths: archive.findHistory(release.id).map(({ path }) => path),
    documents: archive.documentsIn(release.id),
  }))
}
