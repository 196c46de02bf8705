import type { PublishedDocument } from '@carepath/schema'
import { documentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNames } from './document-name.ts'
import { findReferences, type FoundReference } from './references/find-references.ts'
import { loadSamples } from './signatures/samples.ts'
import { onlyTransaction } from './stored/form.ts'
import type { Problem } from '../mapping/rendition.ts'

/**
 * The fields of a document that name a stand-in as the person behind its words, as problems. Only sample content may name
 * one, until a real clinician signs it. `signer` is the id of that person's entry; absent where it isn't known yet.
 */
export async function findStandIns(
  req: PayloadRequest,
  document: PublishedDocument,
  signer?: string,
): Promise<Problem[]> {
  const named = findReferences(document).filter(isPersonBehindWords)
  if (named.length === 0) return []
  const standIns = await loadStandIns(req, [...named.map(({ id }) => id), ...(signer ? [signer] : [])])
  const found = named.filter(({ id }) => standIns.has(id))
  if (found.length === 0) return []
  // What a stand-in signs is marked as a sample, like what nobody has signed.
  const isSample = signer === undefined ? await cameWithSample(req, document) : standIns.has(signer)
  if (isSample) return []
  const names = await loadNames(req, found)
  return found.map(({ path, ...key }) => ({
    path,
    message: `“${names.get(documentKey(key))?.title ?? 'This person'}” is a placeholder, not a real person. ${nextStep(path)}`,
  }))
}

/** Who confirms a claim, or has written the text: the page prints their names. */
function isPersonBehindWords({ type, path }: FoundReference): boolean {
  return type === 'person' && (path.endsWith('attestedBy') || path.startsWith('review.authors.'))
}

function nextStep(path: string): string {
  return path.endsWith('attestedBy') ? 'Choose the clinician who confirms this.' : 'Choose who has written the text.'
}

async function loadStandIns(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection: 'people',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { isPlaceholder: { equals: true } }] },
    select: { isPlaceholder: true },
    pagination: false,
    req: onlyTransaction(req),
  })
  return new Set(docs.map(({ id }) => String(id)))
}

async function cameWithSample(req: PayloadRequest, document: PublishedDocument): Promise<boolean> {
  return (await loadSamples(req.payload, [document], onlyTransaction(req))).has(document)
}
