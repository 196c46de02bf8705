import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../config/env.ts'

export const megabyte = 2 ** 20

/** Folders of the data that may each be a disk of their own. */
const folders = ['', 'publisher', 'media']

interface DiskRoom {
  free: number
  size: number
}

/** Room on the disk of the data folder, in bytes; of several disks, on the fullest. */
export async function diskRoom({ dataDir }: Pick<Settings, 'dataDir'>): Promise<DiskRoom> {
  const rooms = await Promise.all(folders.map((folder) => roomIn(join(dataDir, folder))))
  const [fullest] = rooms.filter((room) => room !== undefined).sort((one, other) => one.free - other.free)
  if (!fullest) throw new Error('The data folder is gone.')
  return fullest
}

/** Undefined where there is no such folder yet. */
async function roomIn(folder: string): Promise<DiskRoom | undefined> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, size: blocks * bsize }
  } catch {
    return undefined
  }
}

/** Whether only the reserve is left, which recalls, drafts and the database’s own work need. */
export async function isDiskNearlyFull(settings: Pick<Settings, 'dataDir' | 'diskReserveBytes'>): Promise<boolean> {
  return (await diskRoom(settings)).free < settings.diskReserveBytes
}
