import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPublisher, type Publisher, type PublisherOptions } from '@carepath/publisher'

/** The built site. */
const built = fileURLToPath(new URL('../../../apps/site/dist/', import.meta.url))

/** A publisher of the real site in a folder of its own. */
export interface SiteFolder {
  publisher: Publisher
  options: PublisherOptions
  /** The link to the live files. */
  live: string
  remove(): Promise<void>
}

export async function openSiteFolder(): Promise<SiteFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-bench-'))
  const live = join(folder, 'live')
  const options: PublisherOptions = {
    stateDir: join(folder, 'publisher'),
    liveDir: live,
    bundlePath: join(built, 'server/entry.mjs'),
    clientDir: join(built, 'client'),
    siteUrl: 'https://www.example.org',
    readAsset: () => Promise.resolve(undefined),
    hasBestCompression: false,
  }
  return {
    publisher: await openPublisher(options),
    options,
    live,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
