import { writtenTypes, sourceLocale, type DocumentKey, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadOpenWithdrawals } from '../withdraw/open-withdrawals.ts'
import { documentKey } from './change.ts'
import type { LiveDocuments } from './live-documents.ts'
import { liveVersions } from './load-stored.ts'

/** Documents whose live pages are not what the database says, told by the instant of their last change. */
export async function differences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found = await keptOff(payload, live)
  const gone = new Map([...live.all()].filter(isWritten).map((document) => [documentKey(document), keyOf(document)]))
  for (const type of writtenTypes) {
    for (const [id, updatedAt] of await liveVersions(payload, type)) {
      gone.delete(documentKey({ type, id }))
      if (live.get(type, id, sourceLocale)?.updatedAt !== updatedAt) add(found, { type, id })
    }
  }
  for (const key of gone.values()) add(found, key)
  return [...found.values()]
}

/** Everything that should be live or is. */
export async function everything(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const keys = await keptOff(payload, live)
  for (const document of live.all()) add(keys, subjectOf(document))
  for (const type of writtenTypes) {
    for (const id of (await liveVersions(payload, type)).keys()) add(keys, { type, id })
  }
  return [...keys.values()]
}

/** Documents that a notice stands for, and those that need one: few, and no instant tells of them. */
async function keptOff(payload: Payload, live: LiveDocuments): Promise<Map<string, DocumentKey>> {
  const keys = new Map<string, DocumentKey>()
  for (const document of live.all()) if (!isWritten(document)) add(keys, subjectOf(document))
  for (const key of (await loadOpenWithdrawals(payload)).keys()) add(keys, key)
  return keys
}

/** The document that a published one tells of: itself, or what a notice stands for. */
export function subjectOf(document: PublishedDocument): DocumentKey {
  return document.type === 'withdrawal' ? { type: document.documentType, id: document.id } : keyOf(document)
}

const isWritten = ({ type }: DocumentKey): boolean => type !== 'withdrawal'

const keyOf = ({ type, id }: DocumentKey): DocumentKey => ({ type, id })

function add(keys: Map<string, DocumentKey>, key: DocumentKey): void {
  keys.set(documentKey(key), key)
}
