import { existsSync, renameSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteBundle } from '@carepath/schema'
import { ArchiveDatabase } from '../archive/archive-database.ts'
import { ContentStore } from '../archive/content-store.ts'
import { findDamagedPages } from '../release/check-pages.ts'
import { keepLiveFiles } from '../release/keep-files.ts'
import type { LiveSite } from '../release/live-site.ts'
import { recover } from '../release/recover.ts'
import { restoreOutputs, restorePages } from '../release/restore.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import { findUpgrades } from '../snapshot/present-documents.ts'
import { StateDatabase } from '../state/state-database.ts'
import { Staging } from '../tree/staging.ts'
import { isDamage, isDiskError } from '../disk/storage-error.ts'
import type { Trees } from '../tree/tree.ts'
import type { PublisherOptions } from './options.ts'

type Log = (message: string) => void

/** Opens the archive. A damaged one is renamed, never deleted, and a new one begins. */
export function openArchive(stateDir: string, log: Log): ArchiveDatabase {
  const file = join(stateDir, 'archive.db')
  try {
    return new ArchiveDatabase(file)
  } catch (error) {
    if (!isDamage(error)) throw error
    const aside = `${file}.damaged-${Date.now()}`
    log(`The archive of releases is damaged and kept as ${aside}; a new one begins: ${String(error)}`)
    for (const end of ['', '-wal', '-shm'])
      if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`)
    return new ArchiveDatabase(file)
  }
}

export interface OpenSiteOptions extends Pick<
  PublisherOptions,
  'stateDir' | 'siteUrl' | 'readAsset' | 'givenFiles' | 'httpsOnlySeconds' | 'onProgress'
> {
  bundle: SiteBundle
  trees: Trees
  archive: ArchiveDatabase
  log: Log
}

/**
 * Opens the live site, and repairs what a crash or a careless hand has left: where the live link is gone or leads nowhere, the
 * newest whole tree is the live one. Undefined where the site must be rendered anew.
 */
export async function openSite(options: OpenSiteOptions): Promise<LiveSite | undefined> {
  const { trees, log } = options
  const linked = trees.liveName()
  for (const name of trees.usable()) {
    const site = await openTree(options, name, { isLinked: name === linked })
    if (!site) continue
    if (name !== linked) {
      log(`The live link did not lead to a tree of the publisher: it leads to ${name} again.`)
      trees.makeLive(name)
    }
    await trees.keepOnly(name)
    return site
  }
  if (linked !== undefined && !trees.isThere(linked))
    log('The state of the live tree is gone; the site will be rendered anew.')
  await trees.keepOnly(linked)
  return undefined
}

async function openTree(
  { bundle, archive, stateDir, log, trees, ...options }: OpenSiteOptions,
  name: string,
  { isLinked }: { isLinked: boolean },
): Promise<LiveSite | undefined> {
  let state: StateDatabase | undefined
  try {
    state = StateDatabase.open(trees.stateFile(name))
    // A tree without a number was never finished.
    if (!isLinked && state.getMeta('release') === undefined) {
      state.close()
      return undefined
    }
    const { siteUrl, readAsset, givenFiles = [], httpsOnlySeconds = 0, onProgress } = options
    const documents = [...state.documents.all()]
    const store = new DocumentStore(bundle.indexes, documents)
    // Another build may be another release, whose documents have another shape.
    const upgrades = state.getMeta('buildId') === bundle.buildId ? [] : findUpgrades(documents)
    store.apply(upgrades)
    const site: LiveSite = {
      bundle,
      siteUrl,
      readAsset,
      givenFiles,
      httpsOnlySeconds,
      onProgress,
      archive,
      store,
      upgrades,
      tree: { name, site: trees.site(name), state },
      ...openStaging(stateDir),
      computations: new Map(),
    }
    archive.skipNumbersUpTo(Number(state.getMeta('release') ?? 0))
    await repairTree(site, log)
    await keepLiveFiles(site)
    return site
  } catch (error) {
    state?.close()
    // A full disk or a folder that can't be written does not make the state useless.
    if (isDiskError(error)) throw error
    log(`The state of the tree ${name} cannot be used; the site will be rendered anew: ${String(error)}`)
    return undefined
  }
}

export function openStaging(stateDir: string) {
  const content = new ContentStore(join(stateDir, 'content'))
  return { content, staging: new Staging(join(stateDir, 'staging'), content) }
}

async function repairTree(site: LiveSite, log: Log): Promise<void> {
  await recover(site)
  await restoreOutputs(site)
  const boot = await readBootId()
  const { state } = site.tree
  if (state.getMeta('boot') !== undefined && state.getMeta('boot') !== boot) {
    log('The machine stopped while the publisher was at work: checking every page')
    await restorePages(site, await findDamagedPages(site.tree))
  }
  state.setMeta('boot', boot)
}

/**
 * Id of the machine's present run. After the machine has stopped, files may be lost that were not flushed to the disk.
 */
async function readBootId(): Promise<string> {
  return readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'unknown')
}
