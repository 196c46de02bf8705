import { writtenTypes, sourceLocale, type DocumentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { LiveDocuments } from './live-documents.ts'
import { liveVersions } from './load-stored.ts'

/** Documents whose live pages are not what the database says, told by the instant of their last change. */
export async function differences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found: DocumentKey[] = []
  const gone = new Map([...live.all()].map((document) => [`${document.type}/${document.id}`, document as DocumentKey]))
  for (const type of writtenTypes) {
    for (const [id, updatedAt] of await liveVersions(payload, type)) {
      gone.delete(`${type}/${id}`)
      if (live.get(type, id, sourceLocale)?.updatedAt !== updatedAt) found.push({ type, id })
    }
  }
  return [...found, ...[...gone.values()].map(({ type, id }) => ({ type, id }))]
}

/** Everything that should be live or is. */
export async function everything(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const keys = new Map([...live.all()].map(({ type, id }) => [`${type}/${id}`, { type, id }]))
  for (const type of writtenTypes) {
    for (const id of (await liveVersions(payload, type)).keys()) keys.set(`${type}/${id}`, { type, id })
  }
  return [...keys.values()]
}
