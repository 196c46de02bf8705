import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { DocumentChange, PublishedDocument } from '@carepath/schema'
import { onTestFinished } from 'vitest'
import { openPublisher, type Publisher, type PublisherOptions } from '../src/index.ts'

export const fixture = {
  bundlePath: fileURLToPath(new URL('./fixture-site/bundle.ts', import.meta.url)),
  clientDir: fileURLToPath(new URL('./fixture-site/client', import.meta.url)),
  siteUrl: 'https://care.example',
}

/** A publisher's folder that is deleted when the test ends. */
export async function siteFolder(): Promise<SiteFolder> {
  const directory = await mkdtemp(join(tmpdir(), 'carepath-publisher-'))
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
    return {
      ...fixture,
      stateDir: join(this.directory, 'state'),
      liveDir: this.live,
      readAsset: async (path) => {
        const bytes = this.uploads.get(path)
        return bytes === undefined ? undefined : Readable.from([Buffer.from(bytes)])
      },
      log: (message) => this.log.push(message),
      hasBestCompression: false,
    }
  }

  /** A publisher that is closed when the test ends, if not before. */
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

  async close(): Promise<void> {
    for (const publisher of this.#opened) await publisher.close()
  }

  read(path: string): Promise<string> {
    return readFile(join(this.live, path), 'utf8')
  }
}

/** One change a document, with all its languages. */
export function changesOf(...documents: PublishedDocument[]): DocumentChange[] {
  const changes = new Map<string, DocumentChange>()
  for (const document of documents) {
    const { type, id } = document
    const key = `${type}/${id}`
    const change = changes.get(key) ?? { type, id, documents: [] }
    changes.set(key, { ...change, documents: [...change.documents, document] })
  }
  return [...changes.values()]
}

export const removalOf = ({ type, id }: PublishedDocument): DocumentChange => ({ type, id, documents: [] })

/** Every file under a folder by its path, twins left out: their bytes depend on when they were made. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
  const pairs = files.map(async (entry): Promise<[string, string]> => {
    const file = join(entry.parentPath, entry.name)
    return [file.slice(folder.length), await readFile(file, 'utf8')]
  })
  return new Map((await Promise.all(pairs)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
