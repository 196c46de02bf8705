import { type DocumentChange, documentKey, type PublishedDocument } from '@carepath/schema'

/** One change a document, with all its languages. */
export function changesOf(...documents: PublishedDocument[]): DocumentChange[] {
  const changes = new Map<string, DocumentChange>()
  for (const document of documents) {
    const { type, id } = document
    const key = documentKey(document)
    const change = changes.get(key) ?? { type, id, documents: [] }
    changes.set(key, { ...change, documents: [...change.documents, document] })
  }
  return [...changes.values()]
}

export const removalOf = ({ type, id }: PublishedDocument): DocumentChange => ({ type, id, documents: [] })
