import {
  type DocumentKey,
  documentKey,
  type Locale,
  locales,
  type PublishedDocument,
  sourceLocale,
  writtenTypes,
} from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { loadOpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { loadLiveVersions } from '@carepath/content/candidate/stored/load-live-rows.ts'
import { findWrongOverdueMarks } from '../kernel/overdue-marks.ts'

/** Finds documents whose live version is another one than the database's, by the instant of their last change. */
export async function findDifferences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found = await findWithdrawnKeys(payload, live)
  const unpublished = new Map(
    [...live.all()].filter(isWritten).map(({ type, id }) => [documentKey({ type, id }), { type, id }]),
  )
  for (const type of writtenTypes) {
    for (const [id, updatedAt] of await loadLiveVersions(payload, type)) {
      unpublished.delete(documentKey({ type, id }))
      if (live.get(type, id, sourceLocale)?.updatedAt !== updatedAt) add(found, { type, id })
    }
  }
  for (const key of unpublished.values()) add(found, key)
  // A review may have become overdue while no worker ran; that changes no document in the database.
  for (const key of findWrongOverdueMarks(live, clinicToday(payload))) add(found, key)
  return [...found.values()]
}

/** Finds the documents that are live or should be. */
export async function findAllKeys(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const keys = await findWithdrawnKeys(payload, live)
  for (const document of live.all()) add(keys, subjectKey(document))
  for (const type of writtenTypes) {
    for (const id of (await loadLiveVersions(payload, type)).keys()) add(keys, { type, id })
  }
  return [...keys.values()]
}

/** Finds the documents that have a notice or need one. They are few, and no instant of change tells them apart. */
async function findWithdrawnKeys(payload: Payload, live: LiveDocuments): Promise<Map<string, DocumentKey>> {
  const keys = new Map<string, DocumentKey>()
  for (const document of live.all()) if (!isWritten(document)) add(keys, subjectKey(document))
  for (const key of (await loadOpenWithdrawals(payload)).keys()) add(keys, key)
  return keys
}

/** The document that a published one is about: itself, or the document that a notice replaces. */
export function subjectKey(document: PublishedDocument): DocumentKey {
  return document.type === 'withdrawal'
    ? { type: document.documentType, id: document.id }
    : { type: document.type, id: document.id }
}

const isWritten = ({ type }: DocumentKey): boolean => type !== 'withdrawal'

function add(keys: Map<string, DocumentKey>, key: DocumentKey): void {
  keys.set(documentKey(key), key)
}

const batchSize = 200

/**
 * Finds documents that this code maps differently from their live version. It maps a few at a time: the whole database at
 * once would take as much memory again as the site.
 */
export async function findMappingDifferences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found = await findWithdrawnKeys(payload, live)
  const open = await loadOpenWithdrawals(payload)
  const others = (await findAllKeys(payload, live)).filter((key) => !found.has(documentKey(key)))
  for (let start = 0; start < others.length; start += batchSize) {
    const batch = others.slice(start, start + batchSize)
    const { changes } = await loadChanges(payload, batch, open)
    for (const key of batch) if (!isLiveUnchanged(changes.get(documentKey(key)), live)) add(found, key)
  }
  return [...found.values()]
}

/** A document that can't be published has no change: it counts as different, so that its refusal is put on record. */
function isLiveUnchanged(change: Change | undefined, live: LiveDocuments): boolean {
  const isSame = (locale: Locale) => {
    const [document, shown] = [change?.renditions.get(locale), change && live.get(change.type, change.id, locale)]
    return JSON.stringify(document) === JSON.stringify(shown)
  }
  return change !== undefined && locales.every(isSame)
}
