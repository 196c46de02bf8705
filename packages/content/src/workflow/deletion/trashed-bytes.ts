import { constants } from 'node:fs'
import { copyFile, link, mkdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { publicError } from '../../model/public-error.ts'

/** Among the uploads, a folder for each file in the trash. Nothing is served from there, and backups copy it like any upload. */
export const trashedBytesFolder = 'trash'

const uploadsOf = (payload: Payload): string => join(getSettings(payload).dataDir, 'media')
const keptIn = (payload: Payload, id: string): string => join(uploadsOf(payload), trashedBytesFolder, id)

/** Keeps the bytes of an upload, all its sizes, that somebody is about to delete. */
export async function keepBytes(payload: Payload, id: string, names: readonly string[]): Promise<void> {
  const kept = keptIn(payload, id)
  await mkdir(kept, { recursive: true })
  for (const name of names)
    await giveSecondName(join(uploadsOf(payload), name), join(kept, name)).catch((error: unknown) => {
      // Kept already by an attempt that the database has undone, or lost before anybody has deleted it.
      if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error
    })
}

/**
 * Puts kept bytes back in their places, since the file was not deleted after all. Those that are kept stay for now: a database
 * may not know whether it has undone what it was asked to store.
 */
export async function undoKeeping(payload: Payload, id: string, names: readonly string[]): Promise<void> {
  for (const name of names)
    await giveSecondName(join(keptIn(payload, id), name), join(uploadsOf(payload), name)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOENT') throw error
    })
}

/**
 * Puts kept bytes back among the uploads, under their own name or, where another upload has that by now, under the next free
 * one. Notes in `names` what each is called now, also of those before one that fails.
 */
export async function bringBytesBack(
  payload: Payload,
  id: string,
  former: readonly string[],
  names: Map<string, string>,
): Promise<void> {
  for (const name of former)
    names.set(name, await bringBack(name, { from: keptIn(payload, id), to: uploadsOf(payload) }))
}

async function bringBack(name: string, { from, to }: { from: string; to: string }): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let count = 0; ; count += 1) {
    const free = count === 0 ? name : `${stem}-${count}${ext}`
    try {
      await giveSecondName(join(from, name), join(to, free))
      return free
    } catch (error) {
      if (codeOf(error) === 'ENOENT')
        throw publicError(
          `The file “${name}” is no longer in the trash. Ask your admin to bring back the folder “media/trash” from a backup.`,
          409,
        )
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** Takes uploads away that were brought back for nothing. */
export async function removeUploads(payload: Payload, names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(join(uploadsOf(payload), name), { force: true })
}

/** Frees the bytes of a file that is no longer in the trash. */
export async function freeBytes(payload: Payload, id: string): Promise<void> {
  await rm(keptIn(payload, id), { recursive: true, force: true })
}

/** Two names of one file take no room; where the disk can't do that, the file is copied. Neither overwrites another file. */
async function giveSecondName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
