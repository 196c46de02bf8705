import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CarepathError, type PublishedDocument } from '@carepath/schema'
import { loadBundle } from '../render/load-bundle.ts'
import { buildTree } from '../release/build-tree.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import { findUnrenderable, type UnrenderablePage } from '../plan/unrenderable-pages.ts'
import { toCarepathError } from '../disk/storage-error.ts'
import type { Tree } from '../tree/tree.ts'
import type { PublisherOptions } from './options.ts'

export interface ExportOptions extends Pick<
  PublisherOptions,
  'bundlePath' | 'clientDir' | 'siteUrl' | 'readAsset' | 'givenFiles' | 'httpsOnlySeconds' | 'onProgress'
> {
  documents: PublishedDocument[]
  /** Folder for the site; must be empty or absent. */
  directory: string
  /** A tree whose made files are reused where they are undamaged. */
  madeFrom?: Tree | undefined
  /** Is told of each upload that is missing, and that the export therefore lacks. */
  onMissingAsset?: ((path: string) => void) | undefined
  /** Is told of each page that can't be rendered, and that the export therefore lacks. Without it such a page stops the export. */
  onUnrenderable?: ((page: UnrenderablePage) => void) | undefined
}

/** Writes the whole site from documents: for hosts that publish by themselves, and to check the live site. */
export async function exportSite(options: ExportOptions): Promise<void> {
  const { bundlePath, clientDir, readAsset, givenFiles = [], httpsOnlySeconds = 0, onProgress } = options
  const siteUrl = options.siteUrl.replace(/\/+$/u, '')
  const directory = resolve(options.directory)
  if (existsSync(directory) && readdirSync(directory).length) {
    throw new CarepathError('invalidArgument', 'The folder for the export is not empty', {
      place: { file: directory },
      next: 'Name an empty folder.',
    })
  }
  if (!options.documents.length) {
    throw new CarepathError('emptySnapshot', 'There is not a single document to export', {
      next: 'Publish something first.',
    })
  }
  const bundle = await loadBundle(bundlePath)
  await mkdir(dirname(directory), { recursive: true })
  // On the export's file system, so that files can be renamed into the export.
  const scratch = mkdtempSync(join(dirname(directory), '.carepath-export-'))
  try {
    const known = new Set(options.madeFrom && findUnrenderable(options.madeFrom.state).map(({ path }) => path))
    const isTolerated = (path: string) => options.onUnrenderable !== undefined || known.has(path)
    const tree = await buildTree({
      carryOver: { from: options.madeFrom, edits: [], isTolerated },
      bundle,
      siteUrl,
      bundlePath,
      clientDir,
      readAsset,
      givenFiles,
      httpsOnlySeconds,
      computations: new Map(),
      madeFrom: options.madeFrom,
      onMissingAsset: options.onMissingAsset ?? (() => undefined),
      makesFilesAtOnce: true,
      store: new DocumentStore(bundle.indexes, options.documents),
      tree: { name: 'export', site: directory },
      stateFile: join(scratch, 'state.db'),
      stagingDirectory: join(scratch, 'staging'),
      ...(onProgress && { onProgress: (done: number, total: number) => onProgress({ done, total }) }),
    })
    for (const page of findUnrenderable(tree.state)) options.onUnrenderable?.(page)
    tree.state.close()
  } catch (error) {
    throw toCarepathError(error)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
