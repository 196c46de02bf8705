import type { Locale, PublishedDocument, WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { findReferences, type FoundReference } from '../../candidate/references/find-references.ts'
import { isSignatureField } from '../../candidate/signatures/signatures.ts'
import type { FindTitle } from './html-paragraphs.ts'

/** Loads the titles of all documents that some documents point at. */
export async function loadTitles(
  req: PayloadRequest,
  documents: readonly PublishedDocument[],
  locale: Locale,
): Promise<FindTitle> {
  const titles = new Map<string, Map<string, string>>()
  for (const [type, found] of Map.groupBy(documents.flatMap(signedReferences), ({ type }) => type)) {
    const ids = [...new Set(found.map(({ id }) => id))]
    titles.set(type, new Map(await loadTitlesOfType(req, { type, ids }, locale)))
  }
  return (type, id) => titles.get(type)?.get(id) ?? `${type.replaceAll('-', ' ')} that no longer exists`
}

/** The references among the signed words. The reviewer is not among them. */
function signedReferences(document: PublishedDocument): FoundReference[] {
  return findReferences(document).filter(({ path }) => !isSignatureField(path))
}

async function loadTitlesOfType(
  req: PayloadRequest,
  { type, ids }: { type: WrittenType; ids: string[] },
  locale: Locale,
): Promise<[string, string][]> {
  if (type === 'site-settings') return ids.map((id) => [id, 'Site settings'])
  const { docs } = await req.payload.find({
    collection: collectionSlugs[type],
    where: { id: { in: ids } },
    locale,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs.map((document) => {
    const title: unknown = (document as unknown as Record<string, unknown>)[titleFields[type]]
    return [document.id, typeof title === 'string' && title ? title : document.id]
  })
}
