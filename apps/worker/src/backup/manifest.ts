import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CarepathError } from '@carepath/schema'
import { z } from 'zod'

/** Name of the list of files of a backup. A folder without it is no whole backup. */
export const manifestFile = 'backup.json'

const isInside = (path: string): boolean =>
  path !== '' && !/[\\\0]/u.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part))

/** One file of a backup or an export. */
export const BackedUpFileSchema = z.strictObject({
  /** From the folder of the backup, with slashes. It never leads out of it: whoever restores writes where it says. */
  path: z.string().refine(isInside),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
})
export type BackedUpFile = z.infer<typeof BackedUpFileSchema>

const ManifestSchema = z.strictObject({
  format: z.literal(1),
  /** When it was begun. */
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** False where documents were saved while others were being copied. */
  isOfOneMoment: z.boolean(),
  files: z.array(BackedUpFileSchema),
})
/** What a backup holds. */
export type Manifest = z.infer<typeof ManifestSchema>

/** Reads the list of files of a backup, or says that the folder is no whole backup. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return ManifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')))
  } catch (cause) {
    throw new CarepathError('invalidArgument', `${folder} is no whole backup: its ${manifestFile} can’t be read`, {
      next: 'Name a folder that npm run -s backup has made, e.g. …/2026-11-29T10-15-02.417Z.',
      cause,
    })
  }
}

/** Describes one file of a backup. */
export async function describeFile(folder: string, path: string): Promise<BackedUpFile> {
  const file = join(folder, path)
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { path, bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}
