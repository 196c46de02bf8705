import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveDatabase } from '../archive/archive-database.ts'
import { readKeptFirst } from '../release/keep-files.ts'
import type { ReadAsset } from '../release/live-site.ts'
import { openStaging } from './open-site.ts'
import type { PublisherOptions } from './options.ts'

/**
 * Reads uploads for an export: also those that were live once and are gone from their folder. An archive that can't be read costs
 * those, and nothing else: `damage` says why.
 */
export function openKeptUploads({ stateDir, readAsset }: Pick<PublisherOptions, 'stateDir' | 'readAsset'>): {
  readAsset: ReadAsset
  damage?: string
  close: () => void
} {
  const file = join(stateDir, 'archive.db')
  if (!existsSync(file)) return { readAsset, close: () => undefined }
  try {
    const archive = new ArchiveDatabase(file)
    const { content } = openStaging(stateDir)
    return {
      readAsset: readKeptFirst(readAsset, { archive, content }),
      close: () => {
        archive.close()
      },
    }
  } catch (error) {
    return { readAsset, damage: error instanceof Error ? error.message : String(error), close: () => undefined }
  }
}
