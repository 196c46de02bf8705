import { locales, sourceLocale, type CarepathError, type DocumentKey, type WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { titleFields } from '../collections/collection-names.ts'
import { isOnLegalHold } from '../collections/legal-hold.ts'
import { inLocale } from '../collections/localised.ts'
import type { StoredDocument } from '../collections/mapping-context.ts'
import { fieldsOfType } from '../publishing/fields-of.ts'
import { loadImages, type Images } from '../publishing/load-images.ts'
import { renditionOf } from '../publishing/renditions.ts'
import { uploadsInForm } from '../publishing/uploads-in-form.ts'
import { documentKey, type Change, type Changes } from './change.ts'
import { loadStored } from './load-stored.ts'

/** Documents as the database has them now. */
export interface LoadedChanges {
  changes: Changes
  /** Documents that can't be published as they are; their live pages stay. */
  refused: { change: Change; error: CarepathError }[]
}

/** Loads documents and maps them to the contract in every language. What the database no longer publishes comes back empty. */
export async function loadChanges(payload: Payload, keys: Iterable<DocumentKey>): Promise<LoadedChanges> {
  const loaded: LoadedChanges = { changes: new Map(), refused: [] }
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    const ids = [...new Set(ofType.map(({ id }) => id))]
    if (type === 'withdrawal') for (const id of ids) addNothing({ type, id }, loaded)
    else await loadType(payload, type, ids, loaded)
  }
  return loaded
}

/** Nobody stores a withdrawal: it comes with the document it stands for. */
function addNothing(key: DocumentKey, loaded: LoadedChanges): void {
  loaded.changes.set(documentKey(key), { ...key, title: documentKey(key), renditions: new Map(), notes: [] })
}

async function loadType(payload: Payload, type: WrittenType, ids: string[], loaded: LoadedChanges): Promise<void> {
  const stored = new Map((await loadStored(payload, type, ids)).map((document) => [document.id, document]))
  const fields = fieldsOfType(payload, type)
  const uploads = [...stored.values()].flatMap((document) => [...uploadsInForm(document, fields)])
  const images = await loadImages(payload, new Set(uploads))
  for (const id of ids) addChange(type, id, { stored: stored.get(id), images }, loaded)
}

function addChange(
  type: WrittenType,
  id: string,
  { stored, images }: { stored: StoredDocument | undefined; images: Images },
  loaded: LoadedChanges,
): void {
  const change: Change = { type, id, title: titleOf(type, id, stored), renditions: new Map(), notes: [] }
  const isHeld = stored !== undefined && isOnLegalHold(stored)
  for (const locale of locales) {
    if (!stored || isHeld) break
    const rendition = renditionOf(type, stored, locale, images)
    if (rendition.document) change.renditions.set(locale, rendition.document)
    // A translation that isn't ready is no fault; without the source language there is nothing to translate.
    else if (locale === sourceLocale) return void loaded.refused.push({ change, error: rendition.error })
  }
  loaded.changes.set(documentKey(change), change)
}

function titleOf(type: WrittenType, id: string, stored: StoredDocument | undefined): string {
  const title = inLocale(stored?.[titleFields[type]], sourceLocale)
  return typeof title === 'string' && title ? title : `${type}/${id}`
}
