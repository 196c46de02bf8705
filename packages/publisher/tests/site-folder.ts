import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { exportSite, openPublisher, type Publisher, type PublisherOptions } from '../src/index.ts'
import { siteOptions } from './site-options.ts'

/** A folder in memory where the system has one: tests check what is written, not how fast the disk is. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A publisher's folder that is deleted when the test ends. */
export async function siteFolder(): Promise<SiteFolder> {
  const directory = await mkdtemp(join(scratch, 'carepath-publisher-'))
  const folder = new SiteFolder(directory)
  onTestFinished(async () => {
    await folder.close()
    await rm(directory, { recursive: true, force: true })
  })
  return folder
}

export class SiteFolder {
  readonly directory: string
  readonly uploads = new Map<string, string>()
  readonly log: string[] = []

  readonly #opened: Publisher[] = []

  constructor(directory: string) {
    this.directory = directory
  }

  get live(): string {
    return join(this.directory, 'live')
  }

  get options(): PublisherOptions {
    return siteOptions(this.directory, { uploads: this.uploads, log: (message) => this.log.push(message) })
  }

  /** Opens a publisher that is closed when the test ends, if not before. */
  async open(options: Partial<PublisherOptions> = {}): Promise<Publisher> {
    const publisher = await openPublisher({ ...this.options, ...options })
    let isClosed = false
    const close = publisher.close.bind(publisher)
    publisher.close = async () => {
      if (!isClosed) await close()
      isClosed = true
    }
    this.#opened.push(publisher)
    return publisher
  }

  /** Renders the whole site afresh from the documents that are live. */
  async export(publisher: Publisher, directory: string): Promise<void> {
    await exportSite({ ...this.options, documents: [...publisher.documents()], directory })
  }

  /** The releases in the archive, newest first. */
  releases(): { id: number; status: string; label: string | null }[] {
    const archive = new DatabaseSync(join(this.directory, 'state/archive.db'), { readOnly: true })
    try {
      const rows = archive.prepare('SELECT id, status, label FROM releases ORDER BY id DESC').all()
      return rows.map(({ id, status, label }) => ({
        id: Number(id),
        status: String(status),
        label: label === null ? null : String(label),
      }))
    } finally {
      archive.close()
    }
  }

  /**
   * Puts a folder where a page's file is, so that nothing can be renamed there: root may write in read-only folders.
   */
  async block(path: string): Promise<void> {
    await rm(join(this.live, path))
    await mkdir(join(this.live, path, 'in-the-way'), { recursive: true })
  }

  async unblock(path: string): Promise<void> {
    await rm(join(this.live, path), { recursive: true })
  }

  async close(): Promise<void> {
    for (const publisher of this.#opened) await publisher.close()
  }

  read(path: string): Promise<string> {
    return readFile(join(this.live, path), 'utf8')
  }
}
