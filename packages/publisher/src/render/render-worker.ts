import { parentPort, workerData } from 'node:worker_threads'
import { ContentStore } from '../archive/content-store.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import { StateDatabase } from '../state/state-database.ts'
import { inParallel } from '../tree/in-parallel.ts'
import { placeFile } from '../tree/place-file.ts'
import { Staging } from '../tree/staging.ts'
import { toCarepathError } from '../tree/storage-error.ts'
import { loadBundle } from './load-bundle.ts'
import type { PageRender } from './page-render.ts'
import type { RenderAnswer, RenderedBatch, RenderRequest, RenderWorkerData } from './render-worker-messages.ts'
import { renderPage, type RenderContext } from './render-page.ts'

/** A thread of a full render: takes addresses, writes pages, answers what it learned of them. */
const { bundlePath, siteUrl, stateFile, site, stagingDirectory, contentDirectory, isRepair } =
  workerData as RenderWorkerData
const starting = start()
// Whoever asks first hears of it.
starting.catch(() => undefined)

parentPort?.on('message', (request: RenderRequest) => {
  void renderBatch(request).then(
    (batch) => answer({ batch }),
    (error: unknown) => {
      const { code, message, place, next } = toCarepathError(error)
      answer({ error: { code, message, place, next } })
    },
  )
})

async function start() {
  const content = contentDirectory === undefined ? undefined : new ContentStore(contentDirectory)
  const staging = new Staging(stagingDirectory, content, !isRepair)
  await staging.clear()
  const bundle = await loadBundle(bundlePath)
  const state = StateDatabase.open(stateFile)
  const view = new DocumentStore(bundle.indexes, state.documents.all())
  state.close()
  const nothingStored = { find: () => undefined }
  const derivations = new Derivations({
    view,
    indexes: bundle.indexes,
    stored: nothingStored,
    computes: new Map(),
    suspects: new Map(),
  })
  const context: RenderContext = { bundle, siteUrl, view, derivations }
  return { staging, context, told: new Set<string>() }
}

async function renderBatch({ addresses }: RenderRequest): Promise<RenderedBatch> {
  const { staging, context, told } = await starting
  const renders: PageRender[] = []
  for (const address of addresses) renders.push(await renderPage(address, context))
  const entries = await inParallel(renders, async ({ html, ...entry }) => {
    const page = await staging.stagePage(entry.record.address.path, html, entry.record.hash)
    staging.keep(page)
    placeFile(site, page)
    return entry
  })
  const derived = context.derivations.computed.filter(({ key }) => !told.has(key))
  for (const { key } of derived) told.add(key)
  return { entries, derived: derived.map(({ key, json, reads }) => ({ key, json, reads })) }
}

function answer(message: RenderAnswer): void {
  parentPort?.postMessage(message)
}
