import { parse } from 'node:path'
import type { Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import type { UploadStore } from '../../config/uploads/upload-store.ts'
import { uploadStore } from '../../config/uploads/uploads.ts'
import { publicError } from '../../model/public-error.ts'

/** Among the uploads, a folder for each file in the trash. Nothing is served from there, and backups copy it like any upload. */
export const trashedBytesFolder = 'trash'

const uploadsOf = (payload: Payload): UploadStore => uploadStore(getSettings(payload))
const keptIn = (id: string): string => `${trashedBytesFolder}/${id}`

/** Keeps the bytes of an upload, all its sizes, that somebody is about to delete. */
export async function keepBytes(payload: Payload, id: string, names: readonly string[]): Promise<void> {
  // Those that are taken were kept by an attempt that the database has undone; those that miss were lost before.
  for (const name of names) await uploadsOf(payload).copy(name, `${keptIn(id)}/${name}`)
}

/**
 * Puts kept bytes back in their places, since the file was not deleted after all. Those that are kept stay for now: a database
 * may not know whether it has undone what it was asked to store.
 */
export async function undoKeeping(payload: Payload, id: string, names: readonly string[]): Promise<void> {
  for (const name of names) await uploadsOf(payload).copy(`${keptIn(id)}/${name}`, name)
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
  for (const name of former) names.set(name, await bringBack(uploadsOf(payload), { name, from: keptIn(id) }))
}

async function bringBack(uploads: UploadStore, { name, from }: { name: string; from: string }): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let count = 0; ; count += 1) {
    const free = count === 0 ? name : `${stem}-${count}${ext}`
    const result = await uploads.copy(`${from}/${name}`, free)
    if (result === 'copied') return free
    if (result === 'missing')
      throw publicError(
        `The file “${name}” is no longer in the trash. Ask your admin to bring back the folder “media/trash” from a backup.`,
        409,
      )
  }
}

/** Takes uploads away that were brought back for nothing. */
export async function removeUploads(payload: Payload, names: Iterable<string>): Promise<void> {
  for (const name of names) await uploadsOf(payload).remove(name)
}

/** Frees the bytes of a file that is no longer in the trash. */
export async function freeBytes(payload: Payload, id: string): Promise<void> {
  await uploadsOf(payload).removeFolder(keptIn(id))
}
