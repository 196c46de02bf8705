import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Readable } from 'node:stream'
import type { StoredUpload, UploadStore } from './upload-store.ts'

/** Uploads in the data folder. */
export class FolderUploads implements UploadStore {
  readonly place: string

  constructor(dataDir: string) {
    this.place = join(dataDir, 'media')
  }

  async list(): Promise<StoredUpload[]> {
    const entries = await readdir(this.place, { recursive: true, withFileTypes: true }).catch(noneWhereMissing)
    const files = (entries ?? []).filter((entry) => entry.isFile())
    const found = await Promise.all(
      files.map(async (entry) => {
        const about = await stat(join(entry.parentPath, entry.name)).catch(noneWhereMissing)
        const folder = relative(this.place, entry.parentPath).replaceAll('\\', '/')
        // A second name of a file has the time of the first one: what is in a folder came there with the folder.
        const placed = folder === '' ? about : await stat(entry.parentPath).catch(noneWhereMissing)
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`
        return about && placed && { name, bytes: about.size, placedAt: placed.mtime }
      }),
    )
    return found.filter((upload) => upload !== undefined)
  }

  async open(name: string): Promise<Readable | undefined> {
    const file = await open(join(this.place, name)).catch(noneWhereMissing)
    return file?.createReadStream()
  }

  async put(name: string, file: string): Promise<void> {
    const to = join(this.place, name)
    await mkdir(dirname(to), { recursive: true })
    await copyFile(file, to)
  }

  async copy(name: string, other: string): Promise<'copied' | 'missing' | 'taken'> {
    const to = join(this.place, other)
    await mkdir(dirname(to), { recursive: true })
    try {
      await giveSecondName(join(this.place, name), to)
      return 'copied'
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return 'taken'
      if (codeOf(error) === 'ENOENT') return 'missing'
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.place, name), { force: true })
  }

  async removeFolder(folder: string): Promise<void> {
    await rm(join(this.place, folder), { recursive: true, force: true })
  }
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

function noneWhereMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
