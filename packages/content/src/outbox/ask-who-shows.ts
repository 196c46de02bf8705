import type { Payload } from 'payload'
import { askWorker } from './ask-worker.ts'
import type { Dependent } from './worker-api.ts'

/**
 * The live documents that show any of some files, once a language: between paragraphs, a page has the smaller versions of a picture
 * and not the uploaded one. `paths` are public paths. Undefined where the worker doesn't answer.
 */
export async function askWhoShows(payload: Payload, paths: readonly string[]): Promise<Dependent[] | undefined> {
  const answers = await Promise.all(paths.map((asset) => askWorker(payload, 'dependents', { asset })))
  if (answers.includes(undefined)) return undefined
  const found = answers.flatMap((answer) => answer ?? [])
  return [...new Map(found.map((each) => [`${each.document} ${each.locale}`, each])).values()]
}
