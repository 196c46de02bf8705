import { CarepathError, type PageAddress } from '@carepath/schema'
import { allDone, inParallel } from '../tree/in-parallel.ts'
import type { PageRender } from '../render/page-render.ts'
import type { OutputFile } from '../outputs/output-change.ts'
import type { StagedFile, Staging } from '../tree/staging.ts'
import type { ReadAsset } from './live-site.ts'

export interface StageInput {
  pages: PageRender[]
  outputs: OutputFile[]
  /** Uploads to fetch, each with a page that shows it. */
  assets: { path: string; page: PageRender }[]
}

/** Everything a release brings, whole on disk and durable, in no way visible yet. */
export interface StagedRelease {
  pages: StagedFile[]
  outputs: StagedFile[]
  assets: StagedFile[]
}

export async function stageRelease(staging: Staging, readAsset: ReadAsset, input: StageInput): Promise<StagedRelease> {
  await staging.clear()
  const [assets, pages, outputs] = await allDone([
    inParallel(input.assets, ({ path, page }) => stageAsset(staging, readAsset, path, page.record.address)),
    inParallel(input.pages, ({ record, html }) => staging.stagePage(record.address.path, html, record.hash)),
    inParallel(input.outputs, ({ path, text }) => staging.stageFile(path, Buffer.from(text))),
  ])
  return { pages, outputs, assets }
}

export async function stageAsset(
  staging: Staging,
  readAsset: ReadAsset,
  path: string,
  { document, path: page }: PageAddress,
): Promise<StagedFile> {
  const bytes = await readAsset(path)
  if (bytes) return staging.stageStream(path, bytes)
  throw new CarepathError('missingAsset', `The file ${path} is missing`, {
    place: { ...(document && { document: `${document.type}/${document.id}` }), page },
    next: 'Upload it again, or take it out of the document.',
  })
}
