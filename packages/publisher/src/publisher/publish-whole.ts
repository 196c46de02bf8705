import { CarepathError, type DocumentChange, type SiteBundle } from '@carepath/schema'
import { join } from 'node:path'
import { refuseNearlyFullDisk } from '../disk/refuse-full-disk.ts'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import { toEdits } from '../plan/document-edits.ts'
import type { LiveSite } from '../release/live-site.ts'
import { recordFailure } from '../release/record-failure.ts'
import { emptyReport, type ReleaseReport } from '../release/release-report.ts'
import { releaseTree } from '../release/release-tree.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import type { Trees } from '../tree/tree.ts'
import { openStaging } from './open-site.ts'
import type { PublisherOptions } from './options.ts'

export interface PublishWholeOptions {
  options: PublisherOptions
  bundle: SiteBundle
  archive: ArchiveDatabase
  trees: Trees
  /** The live site, whose documents the changes are applied to. */
  former: LiveSite | undefined
  changes: DocumentChange[]
  label?: string
  isRepair?: boolean
  isUrgent?: boolean
}

/** Renders the whole site into a new tree and makes it live; on failure the former site stays live. */
export async function publishWhole(input: PublishWholeOptions): Promise<{
  report: ReleaseReport
  site: LiveSite | undefined
}> {
  const { options, bundle, archive, trees, former, changes, label } = input
  const {
    stateDir,
    bundlePath,
    clientDir,
    siteUrl,
    readAsset,
    givenFiles = [],
    httpsOnlySeconds = 0,
    onProgress,
  } = options
  try {
    if (!input.isUrgent && !input.isRepair) refuseNearlyFullDisk(stateDir, options.reserveBytes ?? 0)
    const store = new DocumentStore(bundle.indexes, former?.store.all() ?? [])
    const edits = toEdits(changes, store)
    store.apply(edits)
    if (!store.size) throw nothingToPublish()
    const { content, staging } = openStaging(stateDir)
    const computations = new Map<string, never>()
    const { tree, report } = await releaseTree({
      bundle,
      siteUrl,
      readAsset,
      givenFiles,
      httpsOnlySeconds,
      computations,
      bundlePath,
      clientDir,
      stagingDirectory: join(stateDir, 'staging'),
      content,
      store,
      trees,
      archive,
      edits,
      upgrades: former?.upgrades ?? [],
      label,
      isRepair: input.isRepair ?? false,
      isUrgent: input.isUrgent ?? false,
      ...(former && { former: former.tree, ...(!input.isRepair && { madeFrom: former.tree }) }),
      ...(onProgress && { onProgress: (done: number, total: number) => onProgress({ done, total }) }),
    })
    const live = { bundle, siteUrl, readAsset, givenFiles, httpsOnlySeconds, onProgress }
    const site = { ...live, store, tree, archive, content, staging, computations }
    await retire(former, trees, tree.name)
    return { report, site }
  } catch (error) {
    const report = emptyReport(label)
    recordFailure({ archive, buildId: bundle.buildId, tree: former?.tree.name ?? '' }, report, error)
    return { report, site: former }
  }
}

async function retire(former: LiveSite | undefined, trees: Trees, live: string): Promise<void> {
  former?.tree.state.close()
  await trees.keepOnly(live).catch(() => undefined)
}

function nothingToPublish(): CarepathError {
  return new CarepathError('emptySnapshot', 'There is not a single document to publish', {
    next: 'Check the database: an empty one must not empty the site.',
  })
}
