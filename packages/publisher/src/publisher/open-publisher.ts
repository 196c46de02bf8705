import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import { loadBundle } from '../render/load-bundle.ts'
import { readKeptFirst } from '../release/keep-files.ts'
import type { LiveSite } from '../release/live-site.ts'
import { Trees } from '../tree/tree.ts'
import { toCarepathError } from '../disk/storage-error.ts'
import { openArchive, openSite, openStaging } from './open-site.ts'
import type { PublisherOptions } from './options.ts'
import { PinFile } from './pin-file.ts'
import { Publisher } from './publisher.ts'
import { lockState } from './state-lock.ts'
import { removeScratch } from './verify-site.ts'

/**
 * Opens the publisher of a folder. Where the site was built again or its address has changed, the whole site is
 * rendered beside the live one and made live. Otherwise nothing is rendered.
 */
export async function openPublisher(given: PublisherOptions): Promise<Publisher> {
  const options = {
    ...given,
    stateDir: resolve(given.stateDir),
    liveDir: resolve(given.liveDir),
    siteUrl: given.siteUrl.replace(/\/+$/u, ''),
  }
  const { stateDir, siteUrl, log = () => undefined } = options
  for (const folder of [stateDir, dirname(options.liveDir)]) mkdirSync(folder, { recursive: true })
  const bundle = await loadBundle(options.bundlePath)
  const lock = lockState(stateDir)
  const trees = new Trees(join(stateDir, 'trees'), options.liveDir)
  let archive: ArchiveDatabase | undefined
  let site: LiveSite | undefined
  try {
    await removeScratch(stateDir)
    archive = openArchive(stateDir, log)
    options.readAsset = readKeptFirst(given.readAsset, { archive, content: openStaging(stateDir).content })
    const pin = new PinFile(stateDir)
    site = await openSite({ ...options, bundle, trees, archive, log })
    const publisher = new Publisher({ options, bundle, archive, trees, lock, pin, site })
    const state = site?.tree.state
    if (site?.store.size && (state?.getMeta('buildId') !== bundle.buildId || state.getMeta('siteUrl') !== siteUrl)) {
      const { error } = await publisher.renderAnew('New build of the site')
      if (error) throw error
    }
    publisher.background.wake()
    return publisher
  } catch (error) {
    site?.tree.state.close()
    archive?.close()
    lock.release()
    throw toCarepathError(error)
  }
}
