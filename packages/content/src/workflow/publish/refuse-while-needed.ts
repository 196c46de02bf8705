import { documentKey, sourceLocale, type DocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { findReferences } from '../../candidate/references/find-references.ts'
import { publicError } from '../../model/public-error.ts'
import { listNames } from '../../candidate/document-name.ts'
import { askWhoShows } from '../../outbox/ask-who-shows.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { Dependent } from '../../outbox/worker-api.ts'
import type { Together } from '../../request/together.ts'
import { findLiveDependents, findLiveShowing } from './find-live-dependents.ts'

/** Refuses to take down or delete a document that live pages depend on, and names those pages. */
export const refuseWhileNeeded = async (req: PayloadRequest, target: DocumentKey): Promise<void> => {
  refuseIfAny(await findDependents(req, target))
}

/** Refuses to delete an upload that live pages show, and names those pages. `paths`: the public paths of its files. */
export const refuseWhileShown = async (req: PayloadRequest, paths: readonly string[]): Promise<void> => {
  refuseIfAny((await askWhoShows(req.payload, paths)) ?? (await findLiveShowing(req, paths)))
}

function refuseIfAny(dependents: readonly Dependent[]): void {
  if (dependents.length === 0) return
  const names = [...new Set(dependents.map(({ title }) => `“${title}”`))]
  throw publicError(`Still needed by ${listNames(names, 3)}. Remove it there and publish, then try again.`)
}

/** The live documents that need a document, those left out that need it no more once the request is done. */
async function findDependents(req: PayloadRequest, target: DocumentKey): Promise<Dependent[]> {
  const answered = await askWorker(req.payload, 'dependents', target)
  // Without a worker the database is asked: an unpublish that the worker refuses later would be worse than a slow one.
  const dependents = answered ?? (await findLiveDependents(req, target))
  const { together } = req.context
  if (!together) return dependents
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
