import { CarepathError, parseDocumentKey } from '@carepath/schema'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadOwnPages } from './preview-pages.ts'

/** What keeps the mark of a sample on the pages of a document that is signed. */
export interface UnsignedParts {
  parts: DocumentName[]
}

/**
 * Loads which other documents the document's pages show that nobody has signed. Only the site itself knows what a page
 * shows: it renders them. Without a worker nobody knows, and the list is empty.
 */
export async function loadUnsignedParts(req: SignedInRequest, words: ClinicalWords): Promise<UnsignedParts> {
  const paths = [...new Set((await loadOwnPages(req, words)).map(({ path }) => path))]
  if (paths.length === 0) return { parts: [] }
  const keys = (await askForParts(req, words, paths)).map(parseDocumentKey)
  const written = keys.flatMap(({ type, id }) => (type === 'withdrawal' ? [] : [{ type, id }]))
  const names = await loadNames(req, written)
  return { parts: [...names.values()] }
}

async function askForParts(req: SignedInRequest, words: ClinicalWords, paths: string[]): Promise<string[]> {
  try {
    return (await runWorkerTask(req.payload, 'unsignedParts', { ...words, paths })).documents
  } catch (error) {
    if (error instanceof CarepathError) return []
    throw error
  }
}
