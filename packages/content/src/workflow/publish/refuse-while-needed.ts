import { documentKey, sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { findReferences } from '../../candidate/references/find-references.ts'
import { publicError } from '../../model/public-error.ts'
import { listNames } from '../../candidate/document-name.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { Dependent, WorkerRequest } from '../../outbox/worker-api.ts'
import type { Together } from '../../request/together.ts'
import { findLiveDependents } from './find-live-dependents.ts'

/** Refuses to take down or delete a document or a picture that live pages depend on, and names those pages. */
export async function refuseWhileNeeded(req: PayloadRequest, target: WorkerRequest<'dependents'>): Promise<void> {
  const dependents = await findDependents(req, target)
  if (dependents.length === 0) return
  const names = [...new Set(dependents.map(({ title }) => `“${title}”`))]
  throw publicError(`Still needed by ${listNames(names, 3)}. Remove it there and publish, then try again.`)
}

/** The live documents that need a document or a picture, those left out that need it no more once the request is done. */
async function findDependents(req: PayloadRequest, target: WorkerRequest<'dependents'>): Promise<Dependent[]> {
  const answered = await askWorker(req.payload, 'dependents', target)
  // Without a worker the database is asked: an unpublish that the worker refuses later would be worse than a slow one.
  const dependents = answered ?? (await findLiveDependents(req, target))
  const { together } = req.context
  if (!together || 'asset' in target) return dependents
  return dependents.filter(({ document }) => !letsGo(together, document, documentKey(target)))
}

/** True where a document is taken down by the same request too, or goes live without its reference. */
function letsGo({ live, down }: Together, dependent: string, target: string): boolean {
  if (down.has(dependent)) return true
  const candidate = live.get(dependent)
  if (!candidate) return false
  const { document } = candidate.draft(sourceLocale)
  return !findReferences(document as Parameters<typeof findReferences>[0]).some(
    (found) => documentKey(found) === target,
  )
}
