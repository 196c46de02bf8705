import { CarepathError, documentKey, type PageAddress } from '@carepath/schema'
import { allDone, inParallel } from '../disk/in-parallel.ts'
import type { OutputFile } from '../outputs/output-change.ts'
import type { StagedFile, StagedPage, StagedUpload, Staging } from '../tree/staging.ts'
import type { PageEntry } from '../state/page-record.ts'
import type { ReadAsset } from './live-site.ts'

export interface StageInput {
  outputs: OutputFile[]
  /** Uploads to copy, each with a page that shows it. */
  assets: { path: string; page: PageEntry }[]
}

/** The files of a release, complete on disk and not live yet. */
export interface StagedRelease {
  pages: StagedPage[]
  outputs: StagedFile[]
  assets: StagedUpload[]
}

/** Stages the files of a release that are not pages. */
export async function stageAssetsAndOutputs(
  staging: Staging,
  readAsset: ReadAsset,
  { assets, outputs }: StageInput,
): Promise<Omit<StagedRelease, 'pages'>> {
  const [stagedAssets, stagedOutputs] = await allDone([
    inParallel(assets, ({ path, page }) => stageAsset(staging, readAsset, path, page.record.address)),
    inParallel(outputs, ({ path, text }) => staging.stageFile(path, Buffer.from(text))),
  ])
  return { assets: stagedAssets, outputs: stagedOutputs }
}

export async function stageAsset(
  staging: Staging,
  readAsset: ReadAsset,
  path: string,
  { document, path: page }: PageAddress,
): Promise<StagedUpload> {
  const bytes = await readAsset(path)
  if (bytes) return staging.stageStream(path, bytes)
  throw new CarepathError('missingAsset', `The file ${path} is missing`, {
    place: { ...(document && { document: documentKey(document) }), page },
    next: 'Upload it again, or take it out of the document.',
  })
}
