import { statfsSync } from 'node:fs'
import { CarepathError } from '@carepath/schema'

/** What is written while files are moved, and what undoing it would take: the state's and the archive's logs, a page in the making. */
const room = { ofRelease: 128 * 1024, ofPage: 32 * 1024 }

/** Refuses to begin what could not be finished: once files are being moved, a full disk would leave a release half on record. */
export function refuseFullDisk(directory: string, pages: number): void {
  const { bavail, bsize } = statfsSync(directory)
  if (bavail * bsize >= room.ofRelease + pages * room.ofPage) return
  throw new CarepathError('storageFailed', 'The disk is too full to publish safely', {
    place: { file: directory },
    next: 'Free some space on the disk and publish again.',
  })
}
