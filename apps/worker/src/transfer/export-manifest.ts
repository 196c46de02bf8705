import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { z } from 'zod'
import { BackedUpFileSchema, describeFile } from '../backup/manifest.ts'

/** Name of the list of files of an export. A folder without it is no whole export. */
export const exportFile = 'export.json'

const ExportManifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Lines of JSON, one a row: the same whichever database they came from. */
  rows: z.int().nonnegative(),
  files: z.array(BackedUpFileSchema),
})
/** What an export holds. */
export type ExportManifest = z.infer<typeof ExportManifestSchema>

/** Reads the list of an export and every file of it. Throws what is missing or has other bytes. */
export async function readWholeExport(folder: string): Promise<ExportManifest> {
  const manifest = await readManifest(folder)
  const damaged: string[] = []
  for (const { path, sha256 } of manifest.files) {
    const found = await describeFile(folder, path).catch(() => undefined)
    if (found?.sha256 !== sha256)
      damaged.push(`${path} ${found ? 'has other bytes than when it was exported' : 'is missing'}`)
  }
  if (damaged.length === 0) return manifest
  throw new CarepathError('storageFailed', `The export ${folder} is damaged: ${damaged.join('; ')}`, {
    next: 'Copy it again, or export again. Nothing was imported.',
  })
}

async function readManifest(folder: string): Promise<ExportManifest> {
  try {
    return ExportManifestSchema.parse(JSON.parse(await readFile(join(folder, exportFile), 'utf8')))
  } catch (cause) {
    throw new CarepathError('invalidArgument', `${folder} is no whole export: its ${exportFile} can’t be read`, {
      next: 'Name a folder that npm run -s data:export has written.',
      cause,
    })
  }
}
