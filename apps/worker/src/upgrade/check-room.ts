import { existsSync } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { databaseKind } from '@carepath/content/config/database.ts'
import type { Settings } from '@carepath/content/config/env.ts'
import { uploadStore } from '@carepath/content/config/uploads/uploads.ts'
import { megabyte } from '@carepath/content/limits/disk-room.ts'
import type { Finding } from './check-upgrade.ts'

/** What a backup copies beside the database and the uploads. */
const copied = 'publisher'

/**
 * Looks whether there is room for a copy: of the database, which an upgrade may rewrite, on the disk of the data; and of
 * everything on the disk of the backups, where none is there yet.
 */
export async function checkRoom(
  settings: Settings,
  { databaseBytes, backups, isBackedUp }: { databaseBytes: number; backups: string; isBackedUp: boolean },
): Promise<Finding> {
  const { dataDir, databaseUrl, diskReserveBytes } = settings
  const isFile = databaseKind(databaseUrl) === 'sqlite'
  const disks = [{ folder: dataDir, needed: (isFile ? databaseBytes : 0) + diskReserveBytes }]
  if (!isBackedUp) disks.push({ folder: backups, needed: databaseBytes + (await sizeOf(settings)) })
  for (const { folder, needed } of disks) {
    const free = await freeIn(folder)
    if (free >= needed) continue
    return {
      about: 'room',
      isFine: false,
      says: `The disk of ${folder} has ${inMegabytes(free)} free, and a copy of the data needs ${inMegabytes(needed)}.`,
      next: 'Make room: npm run -s space:reclaim frees what nothing needs. Or use a larger disk.',
    }
  }
  return { about: 'room', isFine: true, says: 'There is room for a copy of the data.' }
}

async function sizeOf(settings: Settings): Promise<number> {
  let sum = 0
  for (const { bytes } of await uploadStore(settings).list()) sum += bytes
  const folder = join(settings.dataDir, copied)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  // A file that is replaced meanwhile counts for nothing.
  for (const entry of entries.filter((each) => each.isFile()))
    sum += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0
  return sum
}

/** Free room where a folder is, or will be. */
async function freeIn(folder: string): Promise<number> {
  if (!existsSync(folder) && dirname(folder) !== folder) return freeIn(dirname(folder))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / megabyte)} MB`
