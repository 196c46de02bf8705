import { statfsSync } from 'node:fs'
import { CarepathError } from '@carepath/schema'

/**
 * Bytes that are written while files are moved, or while moves are undone: logs of the state and the archive, drafts of
 * pages.
 */
const needed = { perRelease: 128 * 1024, perPage: 32 * 1024 }

/**
 * Refuses a release that a full disk could cut short: once files are being moved, it could neither end nor be undone.
 */
export function refuseFullDisk(directory: string, pages: number): void {
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize >= needed.perRelease + pages * needed.perPage) return
  throw new CarepathError('storageFailed', 'The disk is too full to publish safely', {
    place: { file: directory },
    next: 'Free some space on the disk and publish again.',
  })
}

/** Refuses a release, before anything is rendered, that would use up the room kept for what must leave the site. */
export function refuseNearlyFullDisk(directory: string, reserveBytes: number): void {
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize >= reserveBytes) return
  throw new CarepathError('storageFailed', 'The server’s disk is nearly full', {
    next: 'Free some space on the disk and publish again.',
  })
}
