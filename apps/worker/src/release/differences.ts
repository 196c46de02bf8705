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
import { loadOpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { liveVersions } from '@carepath/content/candidate/load-stored.ts'
import { findWrongOverdueMarks } from '../kernel/overdue-marks.ts'

/** Documents whose live pages are not what the database says, told by the instant of their last change. */
export async function findDifferences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found = await findWithdrawnKeys(payload, live)
  const gone = new Map([...live.all()].filter(isWritten).map((document) => [documentKey(document), keyOf(document)]))
  for (const type of writtenTypes) {
    for (const [id, updatedAt] of await liveVersions(payload, type)) {
      gone.delete(documentKey({ type, id }))
      if (live.get(type, id, sourceLocale)?.updatedAt !== updatedAt) add(found, { type, id })
    }
  }
  for (const key of gone.values()) add(found, key)
  // A day that passed while no worker ran has changed no document.
  for (const key of findWrongOverdueMarks(live, clinicToday(payload))) add(found, key)
  return [...found.values()]
}

/** Everything that should be live or is. */
export async function findAllKeys(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const keys = await findWithdrawnKeys(payload, live)
  for (const document of live.all()) add(keys, subjectKey(document))
  for (const type of writtenTypes) {
    for (const id of (await liveVersions(payload, type)).keys()) add(keys, { type, id })
  }
  return [...keys.values()]
}

/** Documents that a notice stands for, and those that need one: few, and no instant tells of them. */
async function findWithdrawnKeys(payload: Payload, live: LiveDocuments): Promise<Map<string, DocumentKey>> {
  const keys = new Map<string, DocumentKey>()
  for (const document of live.all()) if (!isWritten(document)) add(keys, subjectKey(document))
  for (const key of (await loadOpenWithdrawals(payload)).keys()) add(keys, key)
  return keys
}

/** The document that a published one tells of: itself, or what a notice stands for. */
export function subjectKey(document: PublishedDocument): DocumentKey {
  return document.type === 'withdrawal' ? { type: document.documentType, id: document.id } : keyOf(document)
}

const isWritten = ({ type }: DocumentKey): boolean => type !== 'withdrawal'

const keyOf = ({ type, id }: DocumentKey): DocumentKey => ({ type, id })

function add(keys: Map<string, DocumentKey>, key: DocumentKey): void {
  keys.set(documentKey(key), key)
}

const mappedAtOnce = 200

/**
 * Documents that this code maps otherwise than they are live. A few at a time: the whole database mapped at once would
 * take as much memory again as the site.
 */
export async function findMappingDifferences(payload: Payload, live: LiveDocuments): Promise<DocumentKey[]> {
  const found = await findWithdrawnKeys(payload, live)
  const open = await loadOpenWithdrawals(payload)
  const others = (await findAllKeys(payload, live)).filter((key) => !found.has(documentKey(key)))
  for (let start = 0; start < others.length; start += mappedAtOnce) {
    const some = others.slice(start, start + mappedAtOnce)
    const { changes } = await loadChanges(payload, some, open)
    for (const key of some) if (!isLiveUnchanged(changes.get(documentKey(key)), live)) add(found, key)
  }
  return [...found.values()]
}

/** What is refused is no change at all: it is looked at again, and its refusal told. */
function isLiveUnchanged(change: Change | undefined, live: LiveDocuments): boolean {
  const isSame = (locale: Locale) => {
    const [document, shown] = [change?.renditions.get(locale), change && live.get(change.type, change.id, locale)]
    return JSON.stringify(document) === JSON.stringify(shown)
  }
  return change !== undefined && locales.every(isSame)
}
