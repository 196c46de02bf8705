import { CarepathError } from '@carepath/schema'
import { ContentStore } from '../archive/content-store.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import { StateDatabase } from '../state/state-database.ts'
import { Staging } from '../tree/staging.ts'
import { toCarepathError } from '../disk/storage-error.ts'
import { loadBundle } from './load-bundle.ts'
import { renderBatch, type RenderTarget } from './render-batch.ts'
import {
  toPlainError,
  type RenderAnswer,
  type RenderedBatch,
  type RenderJob,
  type RenderRequest,
} from './render-messages.ts'

/** What one process needs to render its share of a full render. */
interface RenderSession {
  target: RenderTarget
  /** Keys of the derived values that were sent to the publisher. */
  sentKeys: Set<string>
}

const [, , bundlePath = ''] = process.argv
const loading = loadBundle(bundlePath)
// A request for pages reports the failure.
loading.catch(() => undefined)

let session: Promise<RenderSession> | undefined

process.on('disconnect', () => process.exit())
process.on('message', (request: RenderRequest) => {
  void answer(request).then((message) => process.send?.(message))
})

async function answer(request: RenderRequest): Promise<RenderAnswer> {
  try {
    session ??= open(request.job)
    return { batch: await renderRequest(await session, request) }
  } catch (error) {
    return { error: toPlainError(toCarepathError(error)) }
  }
}

async function open(job: RenderJob): Promise<RenderSession> {
  const { siteUrl, stateFile, stagingDirectory, contentDirectory, isRepair } = job
  const content = contentDirectory === undefined ? undefined : new ContentStore(contentDirectory)
  const staging = new Staging(stagingDirectory, content, !isRepair)
  staging.beginBulkLoad()
  await staging.clear()
  const bundle = await loading
  if (bundle.buildId !== job.buildId) throw newerBuild(bundlePath)
  const state = StateDatabase.open(stateFile)
  const view = new DocumentStore(bundle.indexes, state.documents.all())
  state.close()
  const derivations = new Derivations({
    view,
    indexes: bundle.indexes,
    stored: { find: () => undefined },
    computations: new Map(),
    suspects: new Map(),
  })
  return { target: { context: { bundle, siteUrl, view, derivations }, staging, site: job.site }, sentKeys: new Set() }
}

async function renderRequest(
  { target, sentKeys }: RenderSession,
  { addresses }: RenderRequest,
): Promise<RenderedBatch> {
  const { entries, failed } = await renderBatch(addresses, target)
  const derived = target.context.derivations.computed.filter(({ key }) => !sentKeys.has(key))
  for (const { key } of derived) sentKeys.add(key)
  return { entries, failed, derived: derived.map(({ key, json, reads }) => ({ key, json, reads })) }
}

function newerBuild(file: string): CarepathError {
  return new CarepathError('unreadableBundle', 'The site was built again since the worker started', {
    place: { file },
    next: 'Start the worker again: it renders the site with the new build.',
  })
}
